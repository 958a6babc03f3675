package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.List;
import java.util.stream.Collectors;

/** A batch over several lists, or with a result that a batch has not. */
final class BadBatch implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (RepositoryModel repository : service.repositories()) {
      for (StatementModel statement : repository.statements()) {
        String name = repository.type().nested() + "." + statement.method();
        check(statement, name, diagnostics);
      }
    }
  }

  private static void check(StatementModel statement, String name, Diagnostics diagnostics) {
    List<ParameterModel> batches = statement.batches();
    if (batches.isEmpty()) {
      if (statement.result() instanceof SqlResult.CountEach) {
        error(
            statement,
            name + " answers a number for each element, and runs once",
            "Return int or long, or name components of a list of records, as in :users.name",
            diagnostics);
      }
    } else if (batches.size() > 1) {
      String names =
          batches.stream().map(ParameterModel::name).collect(Collectors.joining(" and "));
      error(
          statement,
          name + " would run for each element of " + names + " at the same time",
          "Take one list of records that have the components of both",
          diagnostics);
    } else if (isWhole(statement, batches.get(0))) {
      String list = batches.get(0).name();
      error(
          statement,
          name + " takes :" + list + " as one value, and runs for each of its elements",
          "Name components of its elements only, as in :" + list + ".name",
          diagnostics);
    } else if (!fits(statement.result())) {
      error(
          statement,
          name
              + " runs for each element of "
              + batches.get(0).name()
              + ", and does not return what that answers",
          "Return void, int or long for the sum, int[] or long[] for each, or with RETURNING a List",
          diagnostics);
    }
  }

  private static boolean isWhole(StatementModel statement, ParameterModel list) {
    return statement.bindings().stream().anyMatch(b -> b.path().equals(List.of(list.name())));
  }

  private static boolean fits(SqlResult result) {
    return result.match(
        new SqlResult.Cases<>() {
          @Override
          public Boolean none(SqlResult.None none) {
            return true;
          }

          @Override
          public Boolean count(SqlResult.Count count) {
            return count.type() != ScalarType.BOOLEAN;
          }

          @Override
          public Boolean countEach(SqlResult.CountEach counts) {
            return true;
          }

          @Override
          public Boolean one(SqlResult.One one) {
            return false;
          }

          @Override
          public Boolean atMostOne(SqlResult.AtMostOne one) {
            return false;
          }

          @Override
          public Boolean many(SqlResult.Many many) {
            return true;
          }

          @Override
          public Boolean page(SqlResult.Paged page) {
            return false;
          }

          @Override
          public Boolean stream(SqlResult.Streamed stream) {
            return false;
          }
        });
  }

  private static void error(
      StatementModel statement, String fact, String action, Diagnostics diagnostics) {
    diagnostics.error(statement.origin(), Code.BAD_BATCH, fact, action);
  }
}
