package dev.galvanic.processor.check.sql;

import dev.galvanic.processor.check.Signature;
import dev.galvanic.processor.model.ColumnShape;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Fits;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Nullness;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.processor.report.Code;
import java.util.Optional;

/** Whether a column of a result can be read as a Java type. */
record ColumnFit(Remarks remarks) {

  /**
   * Compares the two.
   *
   * @param reader what reads it, as messages name it: {@code Item.note}
   * @param mayBeNull whether NULL is fine whatever the type says
   */
  void check(OutputColumn column, ValueType type, String reader, boolean mayBeNull) {
    if (column.type().isPresent() && !type(column, column.type().get(), type, reader)) {
      return;
    }
    if (!mayBeNull) {
      nullness(column, type, reader);
    }
  }

  /** The same for a component of a record; what its own codec makes of a type is not known. */
  void check(OutputColumn column, ComponentModel component, String reader) {
    if (component.codec().isPresent()) {
      nullness(column, component.type(), reader);
    } else {
      check(column, component.type(), reader, false);
    }
  }

  private void nullness(OutputColumn column, ValueType type, String reader) {
    if (type.absentable()) {
      return;
    }
    if (column.nullness() == Nullness.NULLABLE) {
      remarks.error(
          Code.NULLABLE_RESULT,
          column.at(),
          1,
          column.name() + origin(column) + " may be NULL, and " + reader + " is never null",
          "Make it @Nullable or Optional, give NULL a value with COALESCE, or leave such rows out"
              + " with IS NOT NULL");
    } else if (column.nullness() == Nullness.UNKNOWN && column.type().isPresent()) {
      remarks.note(
          column.at(),
          1,
          "unchecked: whether " + column.name() + " may be NULL, which " + reader + " is never",
          "Make it @Nullable or Optional or use COALESCE, or say why it is not in @Sql(unchecked)");
    }
  }

  private static String origin(OutputColumn column) {
    return column.origin().map(o -> " (" + o + ")").orElse("");
  }

  private boolean type(OutputColumn column, SqlType sql, ValueType java, String reader) {
    boolean fits = fits(sql, java.present());
    if (!fits) {
      remarks.error(
          Code.TYPE_MISMATCH,
          column.at(),
          1,
          column.name()
              + origin(column)
              + " is "
              + sql
              + ", which is not read as "
              + Signature.type(java.present())
              + (reader.equals(Signature.type(java)) ? "" : " of " + reader),
          Fits.isJson(sql) && isText(java.present())
              ? "Read it as a record or a Map, or cast it with ::text"
              : "Change the Java type, or cast the column");
    }
    return fits;
  }

  private static boolean isText(ValueType type) {
    return type instanceof ValueType.Scalar scalar && scalar.scalar() == ScalarType.STRING;
  }

  private static boolean fits(SqlType sql, ValueType java) {
    return switch (ColumnShape.of(java)) {
      case SINGLE -> !sql.array() && scalar(sql, java).orElse(true);
      case ARRAY ->
          sql.array()
              ? scalar(sql.element(), java.element().orElseThrow().present()).orElse(true)
              : !Fits.isKnown(sql);
      case JSON -> Fits.isJson(sql);
      case NONE -> true;
    };
  }

  private static Optional<Boolean> scalar(SqlType sql, ValueType java) {
    if (java instanceof ValueType.EnumOf) {
      return Fits.read(sql, ScalarType.STRING);
    }
    return java instanceof ValueType.Scalar scalar
        ? Fits.read(sql, scalar.scalar())
        : Optional.empty();
  }
}
