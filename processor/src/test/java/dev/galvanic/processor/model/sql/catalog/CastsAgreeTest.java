package dev.galvanic.processor.model.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.CastFact.Context;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server makes the same casts in the same places, and finds the same type for several values. */
@Tag("once")
class CastsAgreeTest {
  private static final Catalog CATALOG = Catalog.load();

  /** Every type of the catalogue that a column may have, and arrays. */
  private static final List<SqlType> TYPES =
      Stream.concat(
              Calls.USUAL.stream(),
              CatalogText.read().section("types").names().stream().map(SqlType::new))
          .distinct()
          .filter(
              type -> CATALOG.type(type).filter(t -> !"PX".contains("" + t.category())).isPresent())
          .sorted(Comparator.comparing(SqlType::text))
          .toList();

  private static AskedServer server;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = AskedServer.start();
    for (SqlType type : TYPES) {
      server.run(
          "CREATE FUNCTION pg_temp.%s(%s) RETURNS void LANGUAGE sql AS 'SELECT'"
              .formatted(taker(type), type));
      server.run("CREATE TEMP TABLE %s (one %s)".formatted(taker(type), type));
    }
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    server.close();
  }

  @Test
  void implicitCastsAreThoseThatACallMakes() throws SQLException {
    compare("SELECT pg_temp.%2$s(NULL::%1$s)", Set.of(Context.IMPLICIT));
  }

  @Test
  void assignmentCastsAreThoseThatAnInsertMakes() throws SQLException {
    compare(
        "INSERT INTO pg_temp.%2$s VALUES (NULL::%1$s)",
        Set.of(Context.IMPLICIT, Context.ASSIGNMENT));
  }

  @Test
  void explicitCastsAreThoseThatMayBeWritten() throws SQLException {
    compare(
        "SELECT CAST(NULL::%1$s AS %3$s)",
        Set.of(Context.IMPLICIT, Context.ASSIGNMENT, Context.EXPLICIT));
  }

  @Test
  void severalValuesHaveTheSameCommonType() throws SQLException {
    Random random = new Random(11);
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 0; i < 6000; i++) {
      List<SqlType> types = new ArrayList<>();
      for (int n = 1 + random.nextInt(3); n >= 0; n--) {
        types.add(Calls.USUAL.get(random.nextInt(i % 2 == 0 ? Calls.USUAL.size() : 20)));
      }
      String values =
          types.stream()
              .map(t -> t.equals(Catalog.UNKNOWN) ? "NULL" : "NULL::" + t)
              .collect(Collectors.joining(", "));
      expected.put(
          "SELECT COALESCE(" + values + ")",
          CATALOG.common(types) instanceof CommonType.Of of ? of.type().text() : "refused");
    }
    List<String> statements = List.copyOf(expected.keySet());
    List<String> answers = server.typesOf(statements);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      boolean refused = answers.get(i).startsWith("42804") || answers.get(i).startsWith("42846");
      if (!expected.get(statements.get(i)).equals(refused ? "refused" : answers.get(i))) {
        differences.add(statements.get(i) + ": " + answers.get(i));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static void compare(String statement, Set<Context> made) throws SQLException {
    List<String> statements = new ArrayList<>();
    List<Boolean> said = new ArrayList<>();
    for (SqlType from : TYPES) {
      for (SqlType to : TYPES) {
        statements.add(statement.formatted(from, taker(to), to));
        said.add(made.contains(CATALOG.cast(from, to).context()));
      }
    }
    List<String> answers = server.typesOf(statements);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      boolean refused = answers.get(i).matches("42(883|804|846) (?s).*");
      if (refused == said.get(i)) {
        differences.add(statements.get(i) + ": " + answers.get(i));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static String taker(SqlType type) {
    return "\"takes " + type.text().replace('"', '\'') + "\"";
  }
}
