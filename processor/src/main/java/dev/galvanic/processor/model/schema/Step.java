package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.AcceptModel;
import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Origin;
import java.util.List;

/** A version that is to be planned. */
sealed interface Step {
  Origin origin();

  String version();

  /** What messages call the table that it is a version of. */
  String owner();

  /** A table that is new. */
  record Create(History history, String version) implements Step {
    @Override
    public Origin origin() {
      return history.model().origin();
    }

    @Override
    public String owner() {
      return history.model().record().nested();
    }
  }

  /** A {@code @Migrate}; {@code at} counts the pending ones of its table. */
  record Migrate(History history, int at) implements Step {
    MigrationModel migration() {
      return history.pending().get(at);
    }

    @Override
    public Origin origin() {
      return migration().origin();
    }

    @Override
    public String version() {
      return migration().version();
    }

    @Override
    public String owner() {
      return history.model().record().nested();
    }
  }

  /** A {@code @DropTable}. */
  record Drop(DroppedTableModel dropped) implements Step {
    @Override
    public Origin origin() {
      return dropped.origin();
    }

    @Override
    public String version() {
      return dropped.version();
    }

    @Override
    public String owner() {
      return dropped.table().toString();
    }
  }

  default String author() {
    if (this instanceof Migrate migrate) {
      return migrate.migration().author();
    }
    return this instanceof Drop drop ? drop.dropped().author() : "";
  }

  default String date() {
    if (this instanceof Migrate migrate) {
      return migrate.migration().date();
    }
    return this instanceof Drop drop ? drop.dropped().date() : "";
  }

  default List<AcceptModel> accepted() {
    if (this instanceof Migrate migrate) {
      return migrate.migration().accepted();
    }
    return this instanceof Drop drop ? drop.dropped().accepted() : List.of();
  }

  default List<String> lines() {
    if (this instanceof Migrate migrate) {
      return OperationLines.of(migrate.migration().operations());
    }
    return this instanceof Drop drop ? OperationLines.of(drop.dropped()) : List.of();
  }
}
