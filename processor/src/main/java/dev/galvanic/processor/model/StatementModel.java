package dev.galvanic.processor.model;

import dev.galvanic.processor.model.sql.analysis.Analyzed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A repository method.
 *
 * @param method its name
 * @param parameters the method's own that are values, source of no meaning
 * @param target the one that is none
 * @param text the statement
 * @param count the statement that counts what a page is a page of
 * @param slow whether it is marked so
 * @param transaction what it runs in, if {@code @Transactional} says so
 * @param logged what {@code @Logged} says
 * @param unchecked why nothing is to be said of what the check cannot decide; empty if it is to say
 * @param origin the statement's place
 */
public record StatementModel(
    String method,
    List<ParameterModel> parameters,
    Optional<SqlTarget> target,
    StatementText text,
    Optional<StatementText> count,
    SqlResult result,
    boolean slow,
    Optional<TransactionModel> transaction,
    Optional<LoggedModel> logged,
    String unchecked,
    Threading threading,
    Origin origin) {
  public StatementModel {
    parameters = List.copyOf(parameters);
  }

  /** The statement as {@code @Sql} gives it. */
  public SqlTemplate template() {
    return text.template();
  }

  /** What stands for its parameters. */
  public List<SqlBinding> bindings() {
    return text.bindings();
  }

  /** What it means. */
  public Optional<Analyzed> analyzed() {
    return text.analyzed();
  }

  /** It, and the one that counts if there is one. */
  public List<StatementText> texts() {
    return Stream.concat(Stream.of(text), count.stream()).toList();
  }

  /**
   * The parameters, lists of records, for each of whose elements it runs once; at most one is
   * right.
   */
  public List<ParameterModel> batches() {
    return parameters.stream().filter(this::isBatch).toList();
  }

  /** The first of them. */
  public Optional<ParameterModel> batch() {
    return batches().stream().findFirst();
  }

  /** Whether a path goes through its elements. */
  private boolean isBatch(ParameterModel parameter) {
    return parameter.type().element().filter(ValueType.RecordOf.class::isInstance).isPresent()
        && template().names().stream()
            .anyMatch(path -> path.size() > 1 && path.get(0).equals(parameter.name()));
  }

  /** The same with what its statements mean. */
  public StatementModel analyzed(Function<StatementText, Analyzed> analysis) {
    return with(text.with(analysis.apply(text)), count.map(c -> c.with(analysis.apply(c))));
  }

  /** The same with other statements. */
  public StatementModel with(StatementText other, Optional<StatementText> counting) {
    return new StatementModel(
        method,
        parameters,
        target,
        other,
        counting,
        result,
        slow,
        transaction,
        logged,
        unchecked,
        threading,
        origin);
  }
}
