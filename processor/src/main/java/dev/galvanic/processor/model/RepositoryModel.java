package dev.galvanic.processor.model;

import java.util.List;

/** An interface whose methods are statements. */
public record RepositoryModel(TypeRef type, List<StatementModel> statements, Origin origin) {
  public RepositoryModel {
    statements = List.copyOf(statements);
  }
}
