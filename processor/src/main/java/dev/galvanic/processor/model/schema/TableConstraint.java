package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ReferentialAction;
import java.util.List;

/** A named constraint of a table. */
public sealed interface TableConstraint {
  String name();

  /** The same under another name. */
  TableConstraint named(String name);

  record PrimaryKey(String name, List<String> columns) implements TableConstraint {
    public PrimaryKey {
      columns = List.copyOf(columns);
    }

    @Override
    public PrimaryKey named(String other) {
      return new PrimaryKey(other, columns);
    }
  }

  record Unique(String name, List<String> columns) implements TableConstraint {
    public Unique {
      columns = List.copyOf(columns);
    }

    @Override
    public Unique named(String other) {
      return new Unique(other, columns);
    }
  }

  /**
   * A condition.
   *
   * @param valid whether the rows that were there before it are known to meet it
   */
  record Check(String name, String expression, boolean valid) implements TableConstraint {
    @Override
    public Check named(String other) {
      return new Check(other, expression, valid);
    }
  }

  /**
   * A reference.
   *
   * @param to the columns of the other table
   * @param valid whether the rows that were there before it are known to meet it
   */
  record ForeignKey(
      String name,
      List<String> columns,
      TableName table,
      List<String> to,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      boolean valid)
      implements TableConstraint {
    public ForeignKey {
      columns = List.copyOf(columns);
      to = List.copyOf(to);
    }

    @Override
    public ForeignKey named(String other) {
      return new ForeignKey(other, columns, table, to, onDelete, onUpdate, valid);
    }
  }
}
