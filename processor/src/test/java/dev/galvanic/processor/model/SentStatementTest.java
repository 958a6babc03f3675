package dev.galvanic.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.model.sql.analysis.Finding;
import dev.galvanic.processor.model.sql.analysis.Nullness;
import dev.galvanic.processor.model.sql.analysis.OutputColumn;
import dev.galvanic.processor.model.sql.analysis.ParameterCast;
import dev.galvanic.processor.model.sql.analysis.Problem;
import dev.galvanic.processor.model.sql.analysis.StarColumns;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A statement as it is sent. */
class SentStatementTest {
  private static final String SQL = "SELECT u.*, :x || r.* FROM u, r WHERE u.id = :id";

  private static StatementText text(Optional<Analyzed> analyzed) {
    return new StatementText(
        SqlTemplate.parse(SQL),
        SqlTemplate.parse("SELECT words FROM u WHERE id = :id"),
        List.of(),
        true,
        analyzed,
        Origin.NONE);
  }

  private static Analyzed analyzed(boolean plain, List<String> columns, Finding... findings) {
    return new Analyzed(
        true,
        columns.stream()
            .map(
                name ->
                    new OutputColumn(
                        name, Optional.empty(), Nullness.NOT_NULL, 0, Optional.empty()))
            .toList(),
        List.of(),
        plain,
        false,
        List.of(
            new StarColumns(SQL.indexOf("u.*"), 3, "u.id, u.name"),
            new StarColumns(SQL.indexOf("r.*"), 3, "r.id")),
        List.of(),
        List.of(findings));
  }

  private static SentStatement sent(Analyzed analyzed) {
    return SentStatement.of(text(Optional.of(analyzed)));
  }

  @Test
  void withoutAnAnalysisItIsWhatItsWordsTell() {
    assertThat(SentStatement.of(text(Optional.empty())))
        .isEqualTo(new SentStatement("SELECT words FROM u WHERE id = $1", true, List.of()));
  }

  @Test
  void everyStarIsTheColumnsThatTheAnalysisKnows() {
    assertThat(sent(analyzed(false, List.of("id", "name"))))
        .isEqualTo(
            new SentStatement(
                "SELECT u.id, u.name, $1 || r.id FROM u, r WHERE u.id = $2",
                false,
                List.of("id", "name")));
  }

  @Test
  void nothingIsTakenFromAnAnalysisThatFoundAnError() {
    Finding error = new Finding(Problem.UNKNOWN_TABLE, 0, 1, "", "");
    assertThat(sent(analyzed(false, List.of("id"), error)).columns()).isEmpty();
    Finding note = new Finding(Problem.UNCHECKED, 0, 1, "", "");
    assertThat(sent(analyzed(false, List.of("id"), note)).columns()).containsExactly("id");
  }

  @Test
  void aMappersColumnsAreFoundByTheirNames() {
    SentStatement sent = sent(analyzed(true, List.of("name", "id", "age")));
    assertThat(sent.order(List.of("id", "name"))).contains(List.of(1, 0));
    assertThat(sent.order(List.of("name", "id", "age"))).contains(List.of(0, 1, 2));
  }

  @Test
  void aColumnThatIsMissingOrThereTwiceIsLeftToTheResult() {
    assertThat(sent(analyzed(true, List.of("id"))).order(List.of("id", "name"))).isEmpty();
    assertThat(sent(analyzed(true, List.of("id", "id"))).order(List.of("id"))).isEmpty();
    assertThat(sent(analyzed(true, List.of())).order(List.of("id"))).isEmpty();
  }

  @Test
  void aParameterIsCastWhereItsTypeMustBeTold() {
    String sql = "SELECT :names[1], :names || u.* FROM u";
    Analyzed analyzed =
        new Analyzed(
            true,
            List.of(),
            List.of(),
            true,
            false,
            List.of(new StarColumns(sql.indexOf("u.*"), 3, "u.id")),
            List.of(
                new ParameterCast(sql.indexOf(":"), 6, new SqlType("text[]")),
                new ParameterCast(sql.lastIndexOf(":"), 6, new SqlType("text[]"))),
            List.of());
    SqlTemplate template = SqlTemplate.parse(sql);
    StatementText text =
        new StatementText(template, template, List.of(), true, Optional.of(analyzed), Origin.NONE);

    assertThat(SentStatement.of(text).sql())
        .isEqualTo("SELECT ($1::text[])[1], $1::text[] || u.id FROM u");
  }
}
