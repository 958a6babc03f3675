package dev.galvanic.processor.model;

import java.util.List;

/**
 * An interface whose methods are statements.
 *
 * @param wrapped the methods with bodies that run in transactions or are logged
 */
public record RepositoryModel(
    TypeRef type,
    List<StatementModel> statements,
    List<DefaultMethodModel> wrapped,
    Origin origin) {
  public RepositoryModel {
    statements = List.copyOf(statements);
    wrapped = List.copyOf(wrapped);
  }

  /** The same with other statements. */
  public RepositoryModel with(List<StatementModel> others) {
    return new RepositoryModel(type, others, wrapped, origin);
  }
}
