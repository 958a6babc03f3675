package dev.galvanic.processor.model;

import dev.galvanic.processor.model.sql.analysis.Analyzed;
import java.util.List;
import java.util.Optional;

/**
 * A repository method.
 *
 * @param method its name
 * @param parameters the method's own, source of no meaning
 * @param template the statement as {@code @Sql} gives it
 * @param sql the statement as it is sent: parameters numbered, {@code *} expanded where the table
 *     is a model's
 * @param bindings what stands for {@code $1}, {@code $2}, ... in order
 * @param plainRead whether it may go over a pipelined connection: a SELECT without locking clause
 * @param analyzed what it means to the service's schema; empty until that is known
 */
public record StatementModel(
    String method,
    List<ParameterModel> parameters,
    SqlTemplate template,
    String sql,
    List<SqlBinding> bindings,
    SqlResult result,
    boolean plainRead,
    Threading threading,
    Optional<Analyzed> analyzed,
    Origin origin) {
  public StatementModel {
    parameters = List.copyOf(parameters);
    bindings = List.copyOf(bindings);
  }
}
