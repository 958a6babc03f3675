package dev.galvanic.processor.model.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.SqlType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A function in FROM has the columns that a server gives it. */
@Tag("once")
class FromColumnsAgreeTest {
  private static final String COLUMNS_OF =
      """
      CREATE FUNCTION pg_temp.columns_of(call text) RETURNS text LANGUAGE plpgsql AS $$
        DECLARE
          answer text;
        BEGIN
          EXECUTE 'CREATE TEMP VIEW asked AS SELECT * FROM ' || call;
          SELECT string_agg(attname || ' ' || pg_temp.named(atttypid), ', ' ORDER BY attnum)
            INTO answer FROM pg_attribute WHERE attrelid = 'pg_temp.asked'::regclass;
          DROP VIEW pg_temp.asked;
          RETURN answer;
        EXCEPTION WHEN OTHERS THEN
          RETURN SQLSTATE;
        END $$""";

  /** A column definition list is missing. */
  private static final String NO_COLUMNS = "42601";

  /** A view cannot have a column of a pseudo-type. */
  private static final String NOT_TOLD = "42P16";

  @Test
  void itsOutParametersOrOneWithItsName() throws IOException, SQLException {
    Map<String, String> expected = new LinkedHashMap<>();
    Catalog catalog = Catalog.load();
    Section section = CatalogText.read().section("functions");
    Declarations declarations = new Declarations(section, FunctionKind.PLAIN);
    for (String name : section.names()) {
      for (Declared declared : declarations.of(name)) {
        List<SqlType> types = Calls.exact(declared, new SqlType("integer"));
        boolean called = declared.returnsSet() || !declared.columns().isEmpty();
        if (called
            && catalog.function(name, types.stream().map(CallArgument::of).toList())
                instanceof Resolution.Found found) {
          String values = types.stream().map(t -> "NULL::" + t).collect(Collectors.joining(", "));
          expected.put(
              "pg_catalog.\"" + name + "\"(" + values + ")",
              found.fact().columns().stream()
                  .map(c -> c.name() + " " + c.type())
                  .collect(Collectors.joining(", ")));
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(100);
    try (AskedServer server = AskedServer.start()) {
      server.run(COLUMNS_OF);
      List<String> calls = List.copyOf(expected.keySet());
      List<String> answers = server.each("pg_temp.columns_of(given)", calls);
      List<String> differences = new ArrayList<>();
      for (int i = 0; i < calls.size(); i++) {
        String answer = answers.get(i).equals(NO_COLUMNS) ? "" : answers.get(i);
        if (!expected.get(calls.get(i)).equals(answer) && !answer.equals(NOT_TOLD)) {
          differences.add(calls.get(i) + " has " + answers.get(i));
        }
      }
      assertThat(differences).isEmpty();
    }
  }
}
