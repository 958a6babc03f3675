package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.Postgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A server that tells, of many statements at once, what each would give or why it is refused. */
final class AskedServer implements AutoCloseable {
  private static final String TYPES_OF =
      """
      CREATE FUNCTION pg_temp.types_of(sql text) RETURNS text LANGUAGE plpgsql AS $$
        DECLARE
          answer text;
        BEGIN
          EXECUTE 'PREPARE asked AS ' || sql;
          SELECT coalesce(pg_temp.named(result_types[1]), '') || coalesce((
              SELECT ' <- ' || string_agg(pg_temp.named(t), ', ' ORDER BY n)
              FROM unnest(parameter_types) WITH ORDINALITY p(t, n)), '')
            INTO answer FROM pg_prepared_statements WHERE name = 'asked';
          DEALLOCATE asked;
          RETURN answer;
        EXCEPTION WHEN OTHERS THEN
          RETURN SQLSTATE || ' ' || SQLERRM;
        END $$""";

  private static final int BATCH = 2000;

  private final Postgres server;

  private AskedServer(Postgres server) {
    this.server = server;
  }

  static AskedServer start() throws IOException, SQLException {
    Postgres server = Postgres.start();
    // This makes the names of types too, as the catalogue writes them.
    CatalogOfServer.text(server);
    server.run(TYPES_OF);
    return new AskedServer(server);
  }

  void run(String sql) throws SQLException {
    server.run(sql);
  }

  /** For each statement the type of its first column, and of its parameters, or the refusal. */
  List<String> typesOf(List<String> statements) throws SQLException {
    return each("pg_temp.types_of(given)", statements);
  }

  /** The value of an expression for each {@code given}. */
  List<String> each(String expression, List<String> given) throws SQLException {
    List<String> answers = new ArrayList<>();
    for (int from = 0; from < given.size(); from += BATCH) {
      String all =
          given.subList(from, Math.min(given.size(), from + BATCH)).stream()
              .map(one -> "$asked$" + one + "$asked$")
              .collect(Collectors.joining(", "));
      answers.addAll(
          server.texts(
              "SELECT "
                  + expression
                  + " FROM unnest(ARRAY["
                  + all
                  + "]::text[]) WITH ORDINALITY g(given, place) ORDER BY place"));
    }
    return answers;
  }

  @Override
  public void close() throws IOException, SQLException {
    server.close();
  }
}
