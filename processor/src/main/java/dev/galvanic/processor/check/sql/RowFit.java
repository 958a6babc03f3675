package dev.galvanic.processor.check.sql;

import dev.galvanic.processor.check.Signature;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Nearest;
import java.util.List;
import java.util.Optional;

/** Whether the columns of a result are what the method reads a row as. */
record RowFit(ServiceModel service, Remarks remarks) {

  void check(Analyzed analyzed, ValueType row) {
    boolean generic = row.present() instanceof ValueType.RecordOf use && !use.arguments().isEmpty();
    // A generic record is read from no row, which is told already.
    if (analyzed.columns().isEmpty() || generic) {
      return;
    }
    Optional<RecordModel> record = record(row.present());
    if (record.isPresent()) {
      components(record.get(), analyzed.columns());
    } else {
      one(row, analyzed.columns());
    }
  }

  private Optional<RecordModel> record(ValueType type) {
    return type instanceof ValueType.RecordOf use ? service.record(use.type()) : Optional.empty();
  }

  /** A record's mapper finds its columns by name; it leaves alone what it has no component for. */
  private void components(RecordModel record, List<OutputColumn> columns) {
    List<String> names = service.columnNames(record);
    ColumnFit fit = new ColumnFit(remarks);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String component = record.type().nested() + "." + record.components().get(i).name();
      List<OutputColumn> found = columns.stream().filter(c -> c.name().equals(name)).toList();
      if (found.size() == 1) {
        fit.check(found.get(0), record.components().get(i), component);
      } else if (found.isEmpty()) {
        missing(name, component, columns);
      } else {
        remarks.error(
            Code.RESULT_MISMATCH,
            found.get(1).at(),
            1,
            found.size() + " columns are called " + name + ", and " + component + " takes one",
            "Give the others another name with AS, or do not select them");
      }
    }
  }

  private void missing(String name, String component, List<OutputColumn> columns) {
    List<String> names = columns.stream().map(OutputColumn::name).toList();
    remarks.error(
        Code.RESULT_MISMATCH,
        columns.get(columns.size() - 1).at(),
        1,
        "no column is called " + name + ", which " + component + " is read from",
        Nearest.question(name, names) + "Select it, or name a column so with AS " + name);
  }

  private void one(ValueType type, List<OutputColumn> columns) {
    if (columns.size() > 1) {
      remarks.error(
          Code.RESULT_MISMATCH,
          columns.get(1).at(),
          1,
          "a row has " + columns.size() + " columns, and is read as " + Signature.type(type),
          "Select one column, or read the row as a record");
      return;
    }
    // NULL is as good as no row.
    boolean mayBeNull = remarks.statement().result() instanceof SqlResult.AtMostOne;
    new ColumnFit(remarks).check(columns.get(0), type, Signature.type(type), mayBeNull);
  }
}
