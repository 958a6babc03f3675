package dev.galvanic.processor.generate.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.Nullness;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.processor.read.ReadingProcessor;
import dev.galvanic.processor.read.Sources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the build knows of a result's columns need not be looked for while the service runs. */
class ColumnOrderTest {

  private static String repository(String method, String... columns) {
    ServiceModel service =
        ReadingProcessor.read(
            Sources.SERVICE,
            Sources.of("public record User(int id, String name) {}"),
            Sources.of("@Repository public interface Users { " + method + " }"));
    RepositoryModel read = service.repositories().get(0);
    RepositoryModel known =
        read.with(read.statements().stream().map(s -> known(s, List.of(columns))).toList());
    Artifact made =
        new RepositoryGenerator().generate(service.withRepositories(List.of(known))).get(0);
    return made.text();
  }

  private static StatementModel known(StatementModel statement, List<String> columns) {
    return statement.analyzed(
        (StatementText text) ->
            new Analyzed(
                true,
                columns.stream()
                    .map(
                        name ->
                            new OutputColumn(
                                name, Optional.empty(), Nullness.NOT_NULL, 0, Optional.empty()))
                    .toList(),
                List.of(),
                true,
                false,
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void columnsInTheMappersOrderAreReadAsTheyCome() {
    assertThat(repository("@Sql(\"SELECT id, name FROM u\") User user();", "id", "name"))
        .contains(
            "Statement.read(\"Users.user\", \"SELECT id, name FROM u\").about(\"SELECT\", \"u\").identity();");
  }

  @Test
  void columnsInAnotherOrderAreReadFromWhereTheyAre() {
    assertThat(
            repository(
                "@Sql(value = \"SELECT name, 1, id FROM u\", slow = true) User user();",
                "name",
                "?column?",
                "id"))
        .contains(
            "Statement.read(\"Users.user\", \"SELECT name, 1, id FROM u\")",
            "          .about(\"SELECT\", \"u\")",
            "          .withOrder(2, 0)",
            "          .slow();");
  }

  @Test
  void columnsThatAreNotKnownAreLookedUpByTheirNames() {
    assertThat(repository("@Sql(\"SELECT id, f() FROM u\") User user();", "id", "f"))
        .contains(
            "Statement.read(\"Users.user\", \"SELECT id, f() FROM u\").about(\"SELECT\", \"u\");");
  }

  @Test
  void aSingleColumnNeedsNoOrder() {
    assertThat(repository("@Sql(\"SELECT id FROM u\") int id();", "id"))
        .contains("Statement.read(\"Users.id\", \"SELECT id FROM u\").about(\"SELECT\", \"u\");");
  }
}
