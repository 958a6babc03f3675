package dev.galvanic.processor.model.sql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The parser and PostgreSQL's own say the same of statements, right and wrong. */
@Tag("once")
final class SameAsPostgresTest {
  private static final int MUTANTS_OF_EACH = 6;
  private static final long SEED = 20_261_125;

  private static Referee referee;

  @BeforeAll
  static void start() throws IOException, SQLException {
    referee = Referee.start();
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    referee.close();
  }

  @Test
  void Right_statements_are_right_to_both() throws SQLException {
    List<String> faults = new ArrayList<>();
    for (String sql : statements("right.txt")) {
      Parsed parsed = SqlParser.parse(sql);
      String refusal = referee.refusal(sql);
      if (!refusal.isEmpty() || parsed instanceof Parsed.Invalid) {
        faults.add(sql + "\n" + parsed + "\n" + refusal);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(statements("right.txt")).hasSizeGreaterThan(300);
  }

  @Test
  void Nearly_all_right_statements_are_read() {
    assertThat(statements("right.txt"))
        .filteredOn(sql -> SqlParser.parse(sql) instanceof Parsed.Unread)
        .hasSizeLessThan(10);
  }

  @Test
  void Wrong_statements_are_wrong_to_both() throws SQLException {
    List<String> faults = new ArrayList<>();
    for (String sql : statements("wrong.txt")) {
      if (referee.refusal(sql).isEmpty() || SqlParser.parse(sql) instanceof Parsed.Valid) {
        faults.add(sql);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(statements("wrong.txt")).hasSizeGreaterThan(200);
  }

  @Test
  void No_mutant_is_refused_that_postgres_takes_and_few_are_taken_that_it_refuses()
      throws SQLException {
    List<String> statements =
        Stream.concat(statements("right.txt").stream(), statements("wrong.txt").stream()).toList();
    Mutants mutants = new Mutants(SEED, statements);
    List<String> wronglyRefused = new ArrayList<>();
    List<String> wronglyTaken = new ArrayList<>();
    for (String sql : statements) {
      for (int i = 0; i < MUTANTS_OF_EACH; i++) {
        compare(mutants.of(sql), wronglyRefused, wronglyTaken);
      }
    }
    assertThat(wronglyRefused).isEmpty();
    assertThat(wronglyTaken).isEmpty();
  }

  /** What is not read to its end, or is several statements, cannot be compared. */
  private static void compare(String sql, List<String> wronglyRefused, List<String> wronglyTaken)
      throws SQLException {
    Parsed parsed = SqlParser.parse(sql);
    boolean other = parsed instanceof Parsed.Valid v && v.command() instanceof Command.Other;
    if (other || sql.contains(";") || sql.startsWith("--")) {
      return;
    }
    boolean refused = !referee.refusal(sql).isEmpty();
    if (!refused && parsed instanceof Parsed.Invalid) {
      wronglyRefused.add(sql + "\n" + parsed);
    }
    if (refused && parsed instanceof Parsed.Valid && !opaque(sql)) {
      wronglyTaken.add(sql);
    }
  }

  /** Of these what stands in the parentheses is not looked at. */
  private static boolean opaque(String sql) {
    String lower = sql.toLowerCase(Locale.ROOT);
    return lower.contains("xml") || lower.contains("json");
  }

  @Test
  void The_keywords_are_those_of_the_newest_version() throws SQLException {
    List<String> keywords =
        referee.texts(
            "SELECT word || ' ' || catcode::text || ' ' || barelabel FROM pg_get_keywords()");

    assertThat(keywords).isNotEmpty().allMatch(SameAsPostgresTest::isKnown);
  }

  private static boolean isKnown(String keyword) {
    String[] parts = keyword.split(" ");
    Keywords.Category category =
        switch (parts[1]) {
          case "U" -> Keywords.Category.UNRESERVED;
          case "C" -> Keywords.Category.COLUMN_NAME;
          case "T" -> Keywords.Category.FUNCTION_NAME;
          default -> Keywords.Category.RESERVED;
        };
    return Keywords.category(parts[0]) == category
        && Keywords.isBareLabel(parts[0]) == Boolean.parseBoolean(parts[2]);
  }

  private static List<String> statements(String resource) {
    try (InputStream in = SameAsPostgresTest.class.getResourceAsStream("/sql/" + resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.strip().split("\n\n"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
