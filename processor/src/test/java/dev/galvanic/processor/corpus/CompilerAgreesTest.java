package dev.galvanic.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.corpus.Figures.Figure;
import dev.galvanic.processor.model.sql.analysis.Analysis;
import dev.galvanic.processor.model.sql.analysis.Outside;
import dev.galvanic.processor.model.sql.catalog.Catalog;
import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiler believes of the corpus is what a PostgreSQL says and does. */
class CompilerAgreesTest {
  private static final Figures FIGURES = new Figures();

  @BeforeAll
  static void compare() throws IOException, SQLException {
    Catalog catalog = Catalog.load();
    try (LocalPostgres postgres = LocalPostgres.start()) {
      for (String schema : new String[] {"rental", "music"}) {
        Round.run(
            postgres.server(),
            schema,
            tables -> new Analysis(tables, catalog, Outside.NOTHING)::of,
            FIGURES);
      }
    }
    FIGURES.write(Path.of("target", "corpus", "compiler.txt"));
  }

  @Test
  void theCorpusIsAsLargeAsItWas() {
    assertThat(FIGURES.count(Figure.RIGHT)).isGreaterThanOrEqualTo(190);
    assertThat(FIGURES.count(Figure.WRONG)).isGreaterThanOrEqualTo(170);
  }

  @Test
  void nothingRightIsRefused() {
    none(Figure.WRONGLY_REFUSED);
  }

  @Test
  void nothingWrongIsAccepted() {
    none(Figure.WRONGLY_ACCEPTED);
    none(Figure.UNDECIDED);
  }

  @Test
  void atMostATenthIsNoted() {
    assertThat(FIGURES.count(Figure.NOTED) * 10)
        .as(FIGURES.toString())
        .isLessThanOrEqualTo(FIGURES.count(Figure.RIGHT));
  }

  @Test
  void columnsAndParametersAreThoseOfTheServer() {
    none(Figure.OTHER_COLUMNS);
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
    none(Figure.OTHER_PROBLEM);
    none(Figure.OTHER_PLACE);
  }

  private static void none(Figure figure) {
    assertThat(FIGURES.of(figure)).as(FIGURES.toString()).isEmpty();
  }
}
