package dev.galvanic.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.corpus.Figures.Figure;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.Nullness;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.processor.model.sql.analysis.ParameterFact;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.prepared.Prepared;
import dev.galvanic.testing.prepared.StatementProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The corpus is what it says: a PostgreSQL takes what is right in it and refuses what is wrong. */
@Tag("once")
class CorpusTest {
  private static LocalPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = LocalPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rental", "music", "depot"})
  void rightStatementsAreAccepted(String schema) throws IOException, SQLException {
    List<CorpusStatement> statements = CorpusFile.read(schema + "/right.sql");

    assertThat(refused(schema, statements)).isEmpty();
    assertThat(statements)
        .hasSizeGreaterThanOrEqualTo(60)
        .allMatch(s -> s.mistake().isEmpty())
        .extracting(CorpusStatement::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rental", "music", "depot"})
  void wrongStatementsAreRefused(String schema) throws IOException, SQLException {
    List<CorpusStatement> statements = CorpusFile.read(schema + "/wrong.sql");

    assertThat(refused(schema, statements))
        .containsExactlyElementsOf(statements.stream().map(CorpusStatement::name).toList());
    assertThat(statements)
        .hasSizeGreaterThanOrEqualTo(45)
        .allMatch(s -> s.mistake().isPresent())
        .extracting(CorpusStatement::name)
        .doesNotHaveDuplicates();
  }

  /** Where it points to at all, and it sees another mistake than somebody who reads on. */
  @ParameterizedTest
  @ValueSource(strings = {"rental", "music", "depot"})
  void theMarksAreWherePostgresPoints(String schema) throws IOException, SQLException {
    List<String> elsewhere = new ArrayList<>();
    try (CorpusDatabase database = CorpusDatabase.create(postgres.server(), schema);
        Statement prepare = database.connection().createStatement()) {
      for (CorpusStatement wrong : CorpusFile.read(schema + "/wrong.sql")) {
        try {
          prepare.execute("PREPARE wrong AS " + wrong.numbered());
          prepare.execute("DEALLOCATE wrong");
        } catch (PSQLException e) {
          // The driver refuses quotes that do not end itself.
          ServerErrorMessage message = e.getServerErrorMessage();
          int position =
              message == null ? -1 : message.getPosition() - "PREPARE wrong AS ".length() - 1;
          int at = wrong.original(Math.max(0, position));
          if (position >= 0 && !wrong.mistake().orElseThrow().meets(at, 1)) {
            elsewhere.add(wrong.name() + " " + wrong.mistake() + " " + at + ": " + e.getMessage());
          }
        }
      }
    }
    assertThat(elsewhere).isEmpty();
  }

  /** A compiler that asks the server has no mistakes; so what differs otherwise is the compiler. */
  @ParameterizedTest
  @ValueSource(strings = {"rental", "music", "depot"})
  void nearlyAllOfThemAnswerOverGeneratedRows(String schema) throws IOException, SQLException {
    Figures figures = new Figures();
    try (CorpusDatabase database = CorpusDatabase.create(postgres.server(), schema)) {
      StatementProbe oracle = new StatementProbe(database.connection());

      Round.run(
          postgres.server(),
          schema,
          List.of("right.sql"),
          tables -> statement -> ask(oracle, statement.sql()),
          figures);
    }

    figures.write(Path.of("target", "corpus", "server-" + schema + ".txt"));
    assertThat(figures.of(Figure.OTHER_COLUMNS)).isEmpty();
    assertThat(figures.of(Figure.OTHER_PARAMETERS)).isEmpty();
    assertThat(figures.of(Figure.NEVER_RAN)).isEmpty();
    // Which rows are met depends on the day and on the plans; nine in ten answer as a rule.
    assertThat(figures.count(Figure.NEVER_ANSWERED))
        .as(figures.toString())
        .isLessThan(figures.count(Figure.RIGHT) / 6);
  }

  private static List<String> refused(String schema, List<CorpusStatement> statements)
      throws IOException, SQLException {
    List<String> refused = new ArrayList<>();
    try (CorpusDatabase database = CorpusDatabase.create(postgres.server(), schema)) {
      StatementProbe probe = new StatementProbe(database.connection());
      for (CorpusStatement statement : statements) {
        try {
          probe.prepare(statement.numbered());
        } catch (SQLException e) {
          refused.add(statement.name());
        }
      }
    }
    return refused;
  }

  private static Analyzed ask(StatementProbe oracle, String sql) {
    CorpusStatement statement = new CorpusStatement("", sql, List.of(), Optional.empty());
    try {
      Prepared prepared = oracle.prepare(statement.numbered());
      return new Analyzed(
          !prepared.columns().isEmpty(),
          prepared.columns().stream()
              .map(
                  c ->
                      new OutputColumn(
                          c.name(),
                          Optional.of(SqlType.parse(c.type())),
                          Nullness.NULLABLE,
                          0,
                          Optional.empty()))
              .toList(),
          IntStream.range(0, prepared.parameterTypes().size())
              .mapToObj(
                  i ->
                      new ParameterFact(
                          List.of(statement.parameters().get(i).split("\\.")),
                          Optional.of(SqlType.parse(prepared.parameterTypes().get(i))),
                          0,
                          false))
              .toList(),
          false,
          false,
          List.of(),
          List.of(),
          List.of());
    } catch (SQLException e) {
      return new Analyzed(
          false, List.of(), List.of(), false, false, List.of(), List.of(), List.of());
    }
  }
}
