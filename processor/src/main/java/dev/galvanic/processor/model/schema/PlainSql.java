package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What statements in plain SQL begin with, and so whether they change rows alone. */
final class PlainSql {
  /** What a proposal leaves to the user to say. */
  static final String FILL_IN = "FILL_IN";

  private static final Set<String> OF_ROWS =
      Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "SELECT", "WITH", "VALUES");
  private static final Set<String> OF_TRANSACTIONS =
      Set.of("BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE");

  private PlainSql() {}

  /** The first words of a statement that may change more than rows. */
  static Optional<String> definition(String sql) {
    return statements(sql).stream()
        .filter(words -> !OF_ROWS.contains(words.get(0)) || intoTable(words))
        .findFirst()
        .map(words -> intoTable(words) ? "SELECT INTO" : start(words));
  }

  /** The first word of a statement that would end the transaction that the Migrator makes. */
  static Optional<String> transaction(String sql) {
    return statements(sql).stream()
        .map(words -> words.get(0))
        .filter(OF_TRANSACTIONS::contains)
        .findFirst();
  }

  static boolean unfinished(String sql) {
    return statements(sql).stream().anyMatch(words -> words.contains(FILL_IN));
  }

  /** Whether there is any statement. */
  static boolean empty(String sql) {
    return statements(sql).isEmpty();
  }

  private static boolean intoTable(List<String> words) {
    return words.get(0).equals("SELECT") && words.contains("INTO");
  }

  private static String start(List<String> words) {
    return String.join(" ", words.subList(0, Math.min(2, words.size())));
  }

  /** The words of each statement, in capitals; quoted names and texts are none. */
  private static List<List<String>> statements(String sql) {
    List<List<String>> statements = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Token token : SqlScanner.scan(sql)) {
      if (token.text().equals(";")) {
        add(statements, words);
        words = new ArrayList<>();
      } else if (token.kind() == Kind.WORD) {
        words.add(token.text().toUpperCase(Locale.ROOT));
      }
    }
    add(statements, words);
    return statements;
  }

  private static void add(List<List<String>> statements, List<String> words) {
    if (!words.isEmpty()) {
      statements.add(words);
    }
  }
}
