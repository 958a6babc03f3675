package dev.galvanic.processor.corpus;

import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.testing.postgres.PostgresServer;
import dev.galvanic.testing.prepared.StatementProbe;
import dev.galvanic.testing.rows.GeneratedRows;
import dev.galvanic.testing.trial.Trials;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The whole comparison of one schema: over empty tables, few rows and many. */
final class Round {
  private static final Pattern WORD = Pattern.compile("'([a-z]\\w*)'");

  private Round() {}

  /**
   * Runs it.
   *
   * @param files of right statements
   * @param compiler what is believed of a statement, given the tables
   */
  static void run(
      PostgresServer server,
      String schema,
      List<String> files,
      Function<Schema, Function<CorpusStatement, Analyzed>> compiler,
      Figures figures)
      throws IOException, SQLException {
    List<CorpusStatement> right = new ArrayList<>();
    for (String file : files) {
      right.addAll(CorpusFile.read(schema + "/" + file));
    }
    try (CorpusDatabase empty = CorpusDatabase.create(server, schema);
        CorpusDatabase few = CorpusDatabase.create(server, schema);
        CorpusDatabase many = CorpusDatabase.create(server, schema)) {
      fill(few.connection(), right, 3);
      fill(many.connection(), right, 14);
      Comparison comparison =
          new Comparison(
              schema, compiler.apply(SchemaOfDatabase.read(empty.connection())), figures);
      List<Trials> databases =
          List.of(
              new Trials(empty.connection()),
              new Trials(few.connection()),
              new Trials(many.connection()));
      StatementProbe probe = new StatementProbe(empty.connection());
      for (CorpusStatement statement : right) {
        comparison.right(statement, probe, databases);
      }
      CorpusFile.read(schema + "/wrong.sql").forEach(comparison::wrong);
    }
  }

  /** With JSON that has what the statements look for in it. */
  private static void fill(Connection connection, List<CorpusStatement> statements, int rows)
      throws SQLException {
    Set<String> words = new TreeSet<>();
    for (CorpusStatement statement : statements) {
      if (statement.sql().contains("->")) {
        WORD.matcher(statement.sql()).results().map(r -> r.group(1)).forEach(words::add);
      }
    }
    Map<String, String> empty =
        new GeneratedRows(connection, words, rows < 5).fill(rows, rows, Set.of());
    if (!empty.isEmpty()) {
      throw new IllegalStateException("No rows were made: " + empty);
    }
  }
}
