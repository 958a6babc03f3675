package dev.galvanic.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.corpus.Figures.Figure;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.sql.analysis.Analysis;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.Outside;
import dev.galvanic.processor.model.sql.catalog.Catalog;
import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the compiler believes of the corpus is what a PostgreSQL says and does. */
@Tag("once")
class CompilerAgreesTest {
  private static final Figures FIGURES = new Figures();

  @BeforeAll
  static void compare() throws IOException, SQLException {
    Catalog catalog = Catalog.load();
    try (LocalPostgres postgres = LocalPostgres.start()) {
      for (String schema : new String[] {"rental", "music", "depot"}) {
        Round.run(
            postgres.server(),
            schema,
            List.of("right.sql", "typed.sql"),
            tables ->
                statement -> analyzed(statement, new Analysis(tables, catalog, Outside.NOTHING)),
            FIGURES);
      }
    }
    FIGURES.write(Path.of("target", "corpus", "compiler.txt"));
  }

  private static Analyzed analyzed(CorpusStatement statement, Analysis analysis) {
    return analysis.of(
        statement.sql(),
        statement.bindings().stream()
            .collect(Collectors.toMap(SqlBinding::path, SqlBinding::value)));
  }

  @Test
  void theCorpusIsAsLargeAsItWas() {
    assertThat(FIGURES.count(Figure.RIGHT)).isGreaterThanOrEqualTo(250);
    assertThat(FIGURES.count(Figure.WRONG)).isGreaterThanOrEqualTo(220);
  }

  @Test
  void nothingRightIsRefused() {
    none(Figure.WRONGLY_REFUSED);
    none(Figure.REFUSED_AS_SENT);
  }

  /** But for these, each of which is let through since it may be right as far as is known. */
  @Test
  void nothingWrongIsAccepted() {
    only(
        Figure.WRONGLY_ACCEPTED,
        // The schema of a service has no generated columns.
        "depot: a generated column set",
        "depot: a generated column inserted");
    only(Figure.UNDECIDED, "depot: a field of what has none");
  }

  @Test
  void atMostATenthIsNoted() {
    assertThat(FIGURES.count(Figure.NOTED) * 10)
        .as(FIGURES.toString())
        .isLessThanOrEqualTo(FIGURES.count(Figure.RIGHT));
  }

  @Test
  void columnsAndParametersAreThoseOfTheServer() {
    // Rows have no type of their own here.
    only(Figure.OTHER_COLUMNS, "depot: tenants with items as a table in a cell");
    none(Figure.OTHER_PARAMETERS);
  }

  @Test
  void whatIsSaidNeverToBeNullNeverIs() {
    none(Figure.NULL_AFTER_ALL);
    assertThat(FIGURES.count(Figure.NEVER_NULL))
        .as(FIGURES.toString())
        .isGreaterThan(FIGURES.count(Figure.COLUMNS) / 2);
  }

  @Test
  void whatIsSaidToReadOnlyReadsOnly() {
    none(Figure.NO_PLAIN_READ);
  }

  @Test
  void mistakesAreCalledAndMarkedAsWhatTheyAre() {
    only(Figure.OTHER_PROBLEM, "depot: a using of other types");
    only(Figure.OTHER_PLACE, "depot: a using of other types");
  }

  private static void none(Figure figure) {
    only(figure);
  }

  private static void only(Figure figure, String... statements) {
    assertThat(FIGURES.of(figure))
        .extracting(line -> line.split(": |\n", 3))
        .extracting(parts -> parts[0] + ": " + parts[1])
        .as(FIGURES.toString())
        .containsExactlyInAnyOrder(statements);
  }
}
