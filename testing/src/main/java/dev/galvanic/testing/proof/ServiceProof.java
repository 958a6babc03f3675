package dev.galvanic.testing.proof;

import dev.galvanic.testing.postgres.PostgresServer;
import dev.galvanic.testing.prepared.Prepared;
import dev.galvanic.testing.prepared.StatementProbe;
import dev.galvanic.testing.rows.GeneratedRows;
import dev.galvanic.testing.trial.Seen;
import dev.galvanic.testing.trial.Trials;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The proof of one service: over tables without rows, with few and with more. */
final class ServiceProof {
  private static final int FEW = 3;
  private static final int MORE = 14;

  /** Names that statements look for in JSON. */
  private static final Pattern WORD = Pattern.compile("'([A-Za-z]\\w*)'");

  /** SQLSTATE of what cannot be prepared at all, such as CALL and LISTEN. */
  private static final String SYNTAX = "42601";

  private final List<BelievedStatement> statements;
  private final List<String> scripts;
  private final List<String> rows;
  private final String service;
  private final ProofReport.Builder report;

  /**
   * @param rows statements that put rows into tables, beside those that are made up
   */
  ServiceProof(ServiceResources resources, List<String> rows, ProofReport.Builder report) {
    this.service = resources.service();
    this.statements = resources.statements();
    this.scripts = resources.scripts();
    this.rows = rows;
    this.report = report;
  }

  void run(PostgresServer server) throws IOException, SQLException {
    try (ProofDatabase empty = ProofDatabase.create(server, service, scripts);
        ProofDatabase few = ProofDatabase.create(server, service, scripts);
        ProofDatabase more = ProofDatabase.create(server, service, scripts)) {
      fill(few, FEW, true);
      fill(more, MORE, false);
      List<Trials> trials = new ArrayList<>();
      for (ProofDatabase database : List.of(empty, few, more)) {
        trials.add(new Trials(database.connection()));
      }
      StatementProbe probe = new StatementProbe(empty.connection());
      Mistakes mistakes = new Mistakes(new TypeNames(empty.connection()), report);
      for (BelievedStatement statement : statements) {
        prove(statement, probe, trials, mistakes);
      }
    }
  }

  private void prove(
      BelievedStatement statement, StatementProbe probe, List<Trials> trials, Mistakes mistakes)
      throws SQLException {
    report.statement(statement.checked(), statement.name());
    Prepared prepared;
    try {
      prepared = probe.prepare(statement.sql());
    } catch (SQLException e) {
      if (!statement.checked() && SYNTAX.equals(e.getSQLState())) {
        report.unprepared(statement.name());
      } else {
        mistakes.refused(statement, e);
      }
      return;
    }
    if (statement.checked()) {
      mistakes.types(statement, prepared);
      Seen seen = Seen.NOTHING;
      for (Trials database : trials) {
        seen = seen.and(database.of(statement.sql(), arguments(statement), statement.reads()));
      }
      mistakes.seen(statement, seen);
      if (!seen.answered() && statement.answers()) {
        report.unanswered(statement.name());
      }
    }
  }

  private static List<Trials.Argument> arguments(BelievedStatement statement) {
    return statement.parameters().stream()
        .map(
            p ->
                new Trials.Argument(
                    p.path().substring(p.path().lastIndexOf('.') + 1), p.nullable()))
        .toList();
  }

  private void fill(ProofDatabase database, int count, boolean odd) throws SQLException {
    for (String own : rows) {
      database.run(own);
    }
    Set<String> words = new TreeSet<>();
    for (BelievedStatement statement : statements) {
      if (statement.sql().contains("->")) {
        WORD.matcher(statement.sql()).results().map(r -> r.group(1)).forEach(words::add);
      }
    }
    Connection connection = database.connection();
    Map<String, String> none =
        new GeneratedRows(connection, words, odd).fill(count, count, Set.of());
    for (Map.Entry<String, String> table : none.entrySet()) {
      if (isEmpty(connection, table.getKey())) {
        report.mistake(
            "No row of "
                + table.getKey()
                + " could be made up: "
                + table.getValue()
                + ". Give it some by rows(\"INSERT INTO "
                + table.getKey()
                + " ...\").");
      }
    }
  }

  /** The name is as the catalog writes it. */
  private static boolean isEmpty(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT FROM " + table + " LIMIT 1")) {
      return !row.next();
    }
  }
}
