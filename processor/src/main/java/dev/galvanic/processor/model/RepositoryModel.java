package dev.galvanic.processor.model;

import java.util.List;

/**
 * An interface whose methods are statements.
 *
 * @param transactions the methods with bodies that run in transactions
 */
public record RepositoryModel(
    TypeRef type,
    List<StatementModel> statements,
    List<DefaultMethodModel> transactions,
    Origin origin) {
  public RepositoryModel {
    statements = List.copyOf(statements);
    transactions = List.copyOf(transactions);
  }

  /** The same with other statements. */
  public RepositoryModel with(List<StatementModel> others) {
    return new RepositoryModel(type, others, transactions, origin);
  }
}
