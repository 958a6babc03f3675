package dev.galvanic.processor.corpus;

import dev.galvanic.testing.prepared.Answer;
import dev.galvanic.testing.prepared.Prepared;
import dev.galvanic.testing.prepared.StatementProbe;
import dev.galvanic.testing.rows.Arguments;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements in a database as it is, to see which columns come null. */
final class Nulls {
  /** PostgreSQL's code for what may not be done in a transaction that reads only. */
  private static final String READ_ONLY = "25006";

  private final StatementProbe probe;
  private final Arguments arguments;

  Nulls(Connection connection) throws SQLException {
    arguments = new Arguments(connection);
    probe = new StatementProbe(connection);
  }

  /**
   * Runs it with arguments that are there, with some that are not, and with nulls.
   *
   * @param reads whether it is said to read only
   */
  NullsSeen of(CorpusStatement statement, boolean reads) throws SQLException {
    Prepared prepared = probe.prepare(statement.numbered());
    NullsSeen seen = new NullsSeen();
    List<String> names =
        statement.parameters().stream().map(p -> p.substring(p.lastIndexOf('.') + 1)).toList();
    List<List<@Nullable String>> sets = new ArrayList<>();
    for (List<String> set : arguments.of(statement.sql(), names, prepared.parameterTypes())) {
      sets.add(new ArrayList<>(set));
    }
    for (int i = 0; i < names.size(); i++) {
      List<@Nullable String> oneMissing = new ArrayList<>(sets.get(i % sets.size()));
      oneMissing.set(i, null);
      sets.add(oneMissing);
    }
    sets.add(Arrays.asList(new String[names.size()]));
    for (List<@Nullable String> set : sets) {
      run(Collections.unmodifiableList(set), reads, seen);
    }
    return seen;
  }

  private void run(List<@Nullable String> set, boolean reads, NullsSeen seen) {
    try {
      Answer answer = reads ? probe.read(set) : probe.run(set);
      seen.ran(answer.rows(), answer.nulls());
    } catch (SQLException e) {
      seen.failed(String.valueOf(e.getMessage()));
      if (READ_ONLY.equals(e.getSQLState())) {
        seen.brokeItsWord(String.valueOf(e.getMessage()));
      }
    }
  }
}
