package dev.galvanic.testing.trial;

import dev.galvanic.testing.prepared.Answer;
import dev.galvanic.testing.prepared.Prepared;
import dev.galvanic.testing.prepared.StatementProbe;
import dev.galvanic.testing.rows.Arguments;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries statements in one database, whose rows stay as they are. Blocks; for one thread. */
public final class Trials {
  /** PostgreSQL's code for what may not be done in a transaction that reads only. */
  private static final String READ_ONLY = "25006";

  private final StatementProbe probe;
  private final Arguments arguments;

  /** A parameter: its name, such as {@code filmId}, and whether it may be null. */
  public record Argument(String name, boolean nullable) {}

  /** Looks at what the database holds now. */
  public Trials(Connection connection) throws SQLException {
    arguments = new Arguments(connection);
    probe = new StatementProbe(connection);
  }

  /**
   * Runs a statement with arguments that are there, with some that are not, and with nulls: one
   * after the other, and all of those that may be.
   *
   * @param sql with {@code $1}, {@code $2}, ...
   * @param reads whether it is said to read only
   * @throws SQLException if it cannot be prepared
   */
  public Seen of(String sql, List<Argument> parameters, boolean reads) throws SQLException {
    Prepared prepared = probe.prepare(sql);
    Seen seen = Seen.NOTHING;
    List<String> names = parameters.stream().map(Argument::name).toList();
    List<List<String>> sets = arguments.of(sql, names, prepared.parameterTypes());
    for (List<String> set : sets) {
      seen = seen.and(run(Collections.unmodifiableList(set), reads));
    }
    List<@Nullable String> allMissing = new ArrayList<>(sets.get(0));
    for (int i = 0; i < names.size(); i++) {
      if (parameters.get(i).nullable()) {
        List<@Nullable String> oneMissing = new ArrayList<>(sets.get(i % sets.size()));
        oneMissing.set(i, null);
        allMissing.set(i, null);
        seen = seen.and(run(oneMissing, reads));
      }
    }
    return seen.and(run(allMissing, reads));
  }

  private Seen run(List<@Nullable String> set, boolean reads) {
    try {
      Answer answer = reads ? probe.read(set) : probe.run(set);
      return Seen.rows(answer.rows(), answer.nulls());
    } catch (SQLException e) {
      String said = String.valueOf(e.getMessage());
      return new Seen(
          false, false, Seen.NOTHING.nulls(), said, READ_ONLY.equals(e.getSQLState()) ? said : "");
    }
  }
}
