package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.report.Code;
import java.util.List;

/** One rule of the lint. */
interface LintRule {

  /** What it is called, by messages and by {@code @Accept}. */
  Code code();

  Severity severity();

  /** The lock that does the harm, as PostgreSQL's manual calls it; or a dash. */
  String lock();

  /** What happens to who breaks it, as a sentence. */
  String reason();

  /** Every breach in a version. */
  List<Finding> findings(Linted version);
}
