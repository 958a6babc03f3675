package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.IdModel.Generation;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who gives the columns of a table's key their values. */
public final class KeyValues {
  private static final Set<String> COUNTED = Set.of("smallint", "integer", "bigint");

  /** A byte is soon full, so nothing counts it up unless it is said to. */
  private static final Set<ScalarType> WHOLE =
      EnumSet.of(ScalarType.SHORT, ScalarType.INT, ScalarType.LONG);

  private KeyValues() {}

  /** The columns of the key, in the order of the components. */
  public static List<ColumnModel> key(TableModel table) {
    return table.columns().stream().filter(c -> c.id().isPresent()).toList();
  }

  /** What {@code @Id} says, with AUTO made out; ASSIGNED for a column that is no key. */
  public static Generation generation(TableModel table, ColumnModel column) {
    Generation said = column.id().map(IdModel::generation).orElse(Generation.ASSIGNED);
    if (said != Generation.AUTO) {
      return said;
    }
    boolean free = key(table).size() == 1 && column.defaultSql().isEmpty();
    if (!free || !(column.type().present() instanceof ValueType.Scalar scalar)) {
      return Generation.ASSIGNED;
    }
    if (WHOLE.contains(scalar.scalar()) && counted(column)) {
      return Generation.IDENTITY;
    }
    boolean uuid =
        scalar.scalar() == ScalarType.UUID && ColumnTypes.of(column).text().equals("uuid");
    return uuid ? Generation.UUID : Generation.ASSIGNED;
  }

  /** Whether its type is one that PostgreSQL counts up. */
  public static boolean counted(ColumnModel column) {
    return COUNTED.contains(ColumnTypes.of(column).text());
  }

  /** The sequence of a key that has one; in the table's schema unless it names another. */
  public static Optional<TableName> sequence(TableModel table, ColumnModel column) {
    if (generation(table, column) != Generation.SEQUENCE) {
      return Optional.empty();
    }
    String named = column.id().map(IdModel::sequence).orElse("");
    return Optional.of(
        named.isEmpty()
            ? new TableName(
                table.schema(), ObjectNames.of(table.name(), List.of(column.name()), "seq"))
            : TableName.of(named));
  }
}
