package dev.galvanic.processor.model.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.NullFact.Answer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said never to give NULL gives none, for the worst values; what may, does. */
@Tag("once")
class NullsAgreeTest {
  private static AskedServer server;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = AskedServer.start();
    server.run("CREATE SEQUENCE counted");
    server.run("SELECT nextval('counted')");
    server.run("CREATE TEXT SEARCH DICTIONARY choosy (TEMPLATE = simple, ACCEPT = false)");
    server.run(
        """
        CREATE FUNCTION pg_temp.nulls(call text) RETURNS text LANGUAGE plpgsql AS $$
          DECLARE
            nulls int;
            rows int;
          BEGIN
            EXECUTE 'SELECT count(*) FILTER (WHERE num_nulls(one) = 1), count(*) FROM (SELECT '
              || call || ' LIMIT 50) of(one)' INTO nulls, rows;
            RETURN CASE WHEN nulls > 0 THEN 'NULL' WHEN rows > 0 THEN 'value' ELSE 'none' END;
          EXCEPTION WHEN OTHERS THEN
            RETURN 'error';
          END $$""");
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    server.close();
  }

  @Test
  void whatNeverGivesNullGivesNoneAndWhatMayDoes() throws SQLException {
    Map<Answer, List<String>> wrong = new EnumMap<>(Answer.class);
    NullCalls calls = new NullCalls();
    for (Map.Entry<String, List<String>> one : calls.ofAllWithAnAnswer().entrySet()) {
      List<String> answers = server.each("pg_temp.nulls(given)", one.getValue());
      Answer said = calls.answer(one.getKey());
      boolean gave = answers.contains("NULL");
      if (gave != (said != Answer.NEVER) || !(gave || answers.contains("value"))) {
        String example = gave ? one.getValue().get(answers.indexOf("NULL")) : "";
        wrong.computeIfAbsent(said, a -> new ArrayList<>()).add(one.getKey() + " " + example);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatTheFirstArgumentTellsNoOtherDoes() throws SQLException {
    assertThat(new NullCalls().ofAllToldByTheFirst()).isNotEmpty();
    givesValues(new NullCalls().ofAllToldByTheFirst());
  }

  @Test
  void whatGivesAValueDespiteNullsDoes() throws SQLException {
    givesValues(new NullCalls().ofAllDespiteNull());
  }

  private static void givesValues(Map<String, List<String>> calls) throws SQLException {
    Map<String, List<String>> wrong = new TreeMap<>();
    for (Map.Entry<String, List<String>> one : calls.entrySet()) {
      List<String> answers = server.each("pg_temp.nulls(given)", one.getValue());
      if (answers.contains("NULL") || !answers.contains("value")) {
        wrong.put(one.getKey(), answers);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void anAggregateOfNoRowsIsNullUnlessItIsSaidNotToBe() throws SQLException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Boolean> one : new NullCalls().ofNoRows().entrySet()) {
      boolean gave = server.each("pg_temp.nulls(given)", List.of(one.getKey())).contains("NULL");
      if (gave != one.getValue()) {
        wrong.add(one.getKey());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aCastThatMayGiveNullDoesAndNoOther() throws SQLException {
    Values values = new Values();
    Catalog catalog = Catalog.load();
    List<String> wrong = new ArrayList<>();
    for (SqlType from : values.types()) {
      List<String> casts = new ArrayList<>();
      List<Boolean> said = new ArrayList<>();
      for (SqlType to : values.types()) {
        for (String value : values.of(from)) {
          casts.add("CAST(" + value + " AS " + to + ")");
          said.add(catalog.cast(from, to).mayGiveNull());
        }
      }
      List<String> answers = server.each("pg_temp.nulls(given)", casts);
      for (int i = 0; i < answers.size(); i++) {
        if (answers.get(i).equals("NULL") && !said.get(i)) {
          wrong.add(casts.get(i));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
