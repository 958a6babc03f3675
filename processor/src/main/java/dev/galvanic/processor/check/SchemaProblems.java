package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.SchemaProblem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.Nearest;

/** What the planning of a service's tables met, as errors. */
final class SchemaProblems {
  private SchemaProblems() {}

  static void report(
      ServiceModel service, SchemaProblem.Kind kind, Code code, Diagnostics diagnostics) {
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
