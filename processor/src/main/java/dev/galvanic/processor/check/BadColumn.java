package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.schema.ColumnTypes;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.SqlTypes;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.Nearest;
import java.util.EnumSet;
import java.util.Set;

/** A column whose type is none, or has a length or digits that it cannot have. */
final class BadColumn implements Check {
  private static final int MOST_CHARACTERS = 10_485_760;
  private static final int MOST_DIGITS = 1000;
  private static final Set<String> JSON = Set.of("json", "jsonb");
  private static final Set<ScalarType> DECIMALS =
      EnumSet.of(ScalarType.BIG_DECIMAL, ScalarType.BIG_INTEGER);

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (TableModel table : service.tables()) {
      if (table.columns().isEmpty()) {
        diagnostics.error(
            table.origin(),
            Code.BAD_COLUMN,
            table.record().nested() + " is a model without a column",
            "Give the record a component for each column of " + table.tableName());
      }
      table.columns().forEach(column -> new Column(table, column, diagnostics).check());
    }
  }

  private record Column(TableModel table, ColumnModel column, Diagnostics diagnostics) {

    void check() {
      if (column.sqlType().isPresent()) {
        written(column.sqlType().get());
      } else if (column.type().present() instanceof ValueType.Opaque) {
        error(
            name() + " has a codec, and its column has no type",
            "Say what PostgreSQL calls it, as in @Column(codec = ..., type = \"citext\")");
      } else if (!storable(ColumnTypes.value(column)) || !storable(column.type().present())) {
        error(
            name() + " is " + Signature.type(column.type()) + ", which no column holds",
            "Use a scalar, an enum, a record, or a List, Set or Map of these");
      } else {
        length();
        digits();
      }
    }

    private void written(String text) {
      SqlType type = SqlType.parse(text);
      if (SqlTypes.serial(type)) {
        error(
            "the type " + text + " of " + name() + " is a whole number with a sequence",
            "Remove type, and annotate it with @Id(KeyGeneration.IDENTITY) if it is the key");
      } else if (!SqlTypes.exists(type)) {
        error(
            "the type " + text + " of " + name() + " is no type of PostgreSQL",
            Nearest.question(type.base(), SqlTypes.names())
                + "If it is a type of your own, qualify it with its schema, as in public."
                + type.base());
      } else if (SqlTypes.modifiers(type).filter(m -> !m.allow(type.modifiers())).isPresent()) {
        error(
            "the type "
                + text
                + " of "
                + name()
                + " has "
                + String.join(", ", type.modifiers())
                + " in parentheses, which "
                + type.base()
                + " cannot have",
            "Write " + allowed(type));
      } else if (ColumnTypes.array(column) && JSON.contains(type.base()) && !type.array()) {
        error(
            name() + " is " + Signature.type(column.type()) + ", which is stored as an array",
            "Write the type of an array, or make it a component of a record");
      } else if (column.length().isPresent() || column.precision().isPresent()) {
        error(
            name() + " has a type and, beside it, a length or digits",
            "Write them into the type, as in varchar(8) and numeric(10, 2)");
      }
    }

    private static String allowed(SqlType type) {
      SqlTypes.Modifiers modifiers = SqlTypes.modifiers(type).orElseThrow();
      if (modifiers.most() == 0) {
        return "it without";
      }
      return "one number from "
          + modifiers.from()
          + " to "
          + modifiers.to()
          + (modifiers.most() > 1 ? ", or with a comma a second one" : "");
    }

    private void length() {
      if (column.length().isEmpty()) {
        return;
      }
      int length = column.length().getAsInt();
      if (!texts()) {
        error(
            name() + " is " + Signature.type(column.type()) + ", which has no length",
            "Remove length" + (decimals() ? ", or write precision" : ""));
      } else if (length < 1 || length > MOST_CHARACTERS) {
        error(
            "the length " + length + " of " + name() + " is not between 1 and 10,485,760",
            "Write such a length, or none for a text of any length");
      }
    }

    private void digits() {
      if (column.precision().isEmpty() && column.scale().isEmpty()) {
        return;
      }
      int precision = column.precision().orElse(0);
      int scale = column.scale().orElse(0);
      if (!decimals()) {
        error(
            name() + " is " + Signature.type(column.type()) + ", which has no precision",
            "Remove precision and scale, or make it a BigDecimal");
      } else if (precision < 1 || precision > MOST_DIGITS) {
        error(
            "the precision " + precision + " of " + name() + " is not between 1 and 1000",
            "Write how many digits it has in all, or neither precision nor scale");
      } else if (scale < 0 || scale > MOST_DIGITS) {
        error(
            "the scale " + scale + " of " + name() + " is not between 0 and 1000",
            "Write how many of its digits stand behind the point");
      } else if (scale > 0 && scalar(ScalarType.BIG_INTEGER)) {
        error(
            name() + " is a BigInteger with " + scale + " digits behind the point",
            "Remove scale, or make it a BigDecimal");
      }
    }

    private boolean texts() {
      return scalar(ScalarType.STRING) || ColumnTypes.value(column) instanceof ValueType.EnumOf;
    }

    private boolean decimals() {
      return DECIMALS.stream().anyMatch(this::scalar);
    }

    private boolean scalar(ScalarType wanted) {
      return ColumnTypes.value(column) instanceof ValueType.Scalar scalar
          && scalar.scalar() == wanted;
    }

    private static boolean storable(ValueType type) {
      return !(type instanceof ValueType.PageOf
          || type instanceof ValueType.StreamOf
          || type instanceof ValueType.Variable);
    }

    private String name() {
      return column.component() + " of " + table.record().nested();
    }

    private void error(String fact, String action) {
      diagnostics.error(column.origin(), Code.BAD_COLUMN, fact, action);
    }
  }
}
