package dev.galvanic.processor.model;

import dev.galvanic.processor.model.sql.analysis.Analyzed;
import java.util.List;
import java.util.Optional;

/**
 * One statement of a repository's method.
 *
 * @param template as {@code @Sql} gives it
 * @param expanded the same with {@code *} replaced where its words tell the one model's table that
 *     it means
 * @param bindings what stands for {@code $1}, {@code $2}, ... in order
 * @param plainRead whether its words tell that it may go over a pipelined connection
 * @param analyzed what it means to the service's schema, which is better than what the words tell;
 *     empty until that is known
 * @param origin the annotation's value that it is
 */
public record StatementText(
    SqlTemplate template,
    SqlTemplate expanded,
    List<SqlBinding> bindings,
    boolean plainRead,
    Optional<Analyzed> analyzed,
    Origin origin) {
  public StatementText {
    bindings = List.copyOf(bindings);
  }

  /** The same with its meaning. */
  public StatementText with(Analyzed meaning) {
    return new StatementText(template, expanded, bindings, plainRead, Optional.of(meaning), origin);
  }
}
