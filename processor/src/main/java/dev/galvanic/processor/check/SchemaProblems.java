package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.SchemaProblem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.Nearest;
import java.util.Set;

/** What the planning of a service's tables met, as errors. */
final class SchemaProblems {
  /** What is wrong with a model as it stands: its table cannot be made for no other reason. */
  private static final Set<Code> OF_MODELS =
      Set.of(
          Code.BAD_COLUMN,
          Code.BAD_KEY,
          Code.BAD_INDEX,
          Code.BAD_REFERENCE,
          Code.BAD_NAME,
          Code.UNKNOWN_COLUMN,
          Code.DUPLICATE_NAME,
          Code.DUPLICATE_MODEL,
          Code.COLUMN_NAME_CLASH);

  private SchemaProblems() {}

  static void report(
      ServiceModel service, SchemaProblem.Kind kind, Code code, Diagnostics diagnostics) {
    if (diagnostics.hasErrorsOf(OF_MODELS)) {
      return;
    }
    for (SchemaProblem problem : service.planning().problems()) {
      if (problem.kind() == kind) {
        diagnostics.error(
            problem.origin(),
            code,
            problem.fact(),
            Nearest.question(problem.unknown(), problem.candidates()) + problem.action());
      }
    }
  }
}
