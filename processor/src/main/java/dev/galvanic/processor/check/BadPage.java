package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.EnumSet;
import java.util.Set;

/** A page without a count, limit or offset, and a count without a page. */
final class BadPage implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (RepositoryModel repository : service.repositories()) {
      for (StatementModel statement : repository.statements()) {
        String name = repository.type().nested() + "." + statement.method();
        if (statement.result() instanceof SqlResult.Paged) {
          page(statement, name, diagnostics);
        } else {
          statement.count().ifPresent(count -> unused(count, name, diagnostics));
        }
      }
    }
  }

  private static void page(StatementModel statement, String name, Diagnostics diagnostics) {
    if (statement.count().isEmpty()) {
      diagnostics.error(
          statement.origin(),
          Code.BAD_PAGE,
          name + " answers a Page, and nothing counts the rows of all pages",
          "Add a count to @Sql, such as count = \"SELECT count(*) FROM ...\"");
    }
    parameter(statement, name, "limit", EnumSet.of(ScalarType.INT), diagnostics);
    parameter(statement, name, "offset", EnumSet.of(ScalarType.INT, ScalarType.LONG), diagnostics);
  }

  private static void parameter(
      StatementModel statement,
      String name,
      String wanted,
      Set<ScalarType> types,
      Diagnostics diagnostics) {
    boolean there =
        statement.parameters().stream()
            .filter(p -> p.name().equals(wanted))
            .map(ParameterModel::type)
            .anyMatch(
                type ->
                    type instanceof ValueType.Scalar scalar
                        && scalar.primitive()
                        && types.contains(scalar.scalar()));
    if (!there) {
      String type = wanted.equals("limit") ? "int" : "long";
      diagnostics.error(
          statement.origin(),
          Code.BAD_PAGE,
          name + " answers a Page, and has no parameter " + type + " " + wanted,
          "Add it, and write LIMIT :limit OFFSET :offset");
    }
  }

  private static void unused(StatementText count, String name, Diagnostics diagnostics) {
    diagnostics.error(
        count.origin(),
        Code.BAD_PAGE,
        name + " has a count, and answers no Page",
        "Return a Page, or remove the count");
  }
}
