package dev.galvanic.processor.check.sql;

import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.report.Code;

/** Whether what counts for a page answers one number. */
record CountFit(Remarks remarks) {
  private static final ValueType NUMBER = new ValueType.Scalar(ScalarType.LONG, true);

  void check(Analyzed analyzed) {
    if (analyzed.columns().size() == 1) {
      new ColumnFit(remarks).check(analyzed.columns().get(0), NUMBER, "the count of a page", false);
    } else if (!analyzed.answersRows() || !analyzed.columns().isEmpty()) {
      remarks.error(
          Code.RESULT_MISMATCH,
          0,
          1,
          "the count of a page is one number, and this answers "
              + (analyzed.answersRows() ? analyzed.columns().size() + " columns" : "no rows"),
          "Write count = \"SELECT count(*) FROM ...\" with the conditions of the other statement");
    }
  }
}
