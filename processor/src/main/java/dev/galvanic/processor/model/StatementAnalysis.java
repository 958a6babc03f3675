package dev.galvanic.processor.model;

import dev.galvanic.processor.model.schema.ReleasedScript;
import dev.galvanic.processor.model.sql.analysis.Analysis;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.Outside;
import dev.galvanic.processor.model.sql.catalog.Catalog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service's statements mean to the tables that its versions add up to. */
final class StatementAnalysis {
  /** As {@link Operation.Execute#text()} begins. */
  private static final String PLAIN_SQL = "sql ";

  private final Analysis analysis;

  private StatementAnalysis(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The repositories with their statements analysed; as they are if the tables are not known. */
  static List<RepositoryModel> of(ServiceModel service) {
    if (service.repositories().isEmpty() || !service.planning().complete()) {
      return service.repositories();
    }
    StatementAnalysis statements =
        new StatementAnalysis(
            new Analysis(
                service.planning().plan().after(), Catalog.load(), Outside.of(plainSql(service))));
    return service.repositories().stream().map(statements::analyzed).toList();
  }

  /** What was written by hand, released or not, and may have made what no model says. */
  private static List<String> plainSql(ServiceModel service) {
    Stream<String> released =
        service.released().scripts().stream()
            .map(ReleasedScript::changes)
            .flatMap(List::stream)
            .filter(change -> change.startsWith(PLAIN_SQL));
    Stream<String> unreleased =
        service.tables().stream()
            .flatMap(table -> table.migrations().stream())
            .flatMap(migration -> migration.operations().stream())
            .filter(Operation.Execute.class::isInstance)
            .map(operation -> ((Operation.Execute) operation).sql());
    return Stream.concat(released, unreleased).toList();
  }

  private Analyzed meaning(StatementText statement) {
    return analysis.of(
        statement.template().text(),
        statement.bindings().stream()
            .collect(Collectors.toMap(SqlBinding::path, SqlBinding::value)));
  }

  private RepositoryModel analyzed(RepositoryModel repository) {
    return repository.with(
        repository.statements().stream().map(s -> s.analyzed(this::meaning)).toList());
  }
}
