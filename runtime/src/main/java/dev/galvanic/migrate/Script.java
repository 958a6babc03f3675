package dev.galvanic.migrate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One script of a service.
 *
 * @param file such as {@code V0001__users_create.sql}
 * @param steps how many steps its version has
 * @param author empty if its header does not say it, like the date
 * @param transactional false if it is one statement that must stand outside of a transaction
 * @param index the index that it makes concurrently
 * @param text the file as it stands
 * @param checksum what tells whether it was changed
 */
record Script(
    String file,
    Step step,
    int steps,
    String author,
    String date,
    boolean transactional,
    Optional<Name> index,
    String text,
    String checksum) {
  private static final Pattern FILE = Pattern.compile("V\\d+__.+\\.sql|R__.+\\.sql");
  private static final Set<String> ENDS_TRANSACTION =
      Set.of("begin", "start", "commit", "rollback", "abort", "savepoint");

  /**
   * @throws MigrationException if its name or its header is not as the processor writes them
   */
  static Script of(String file, String text) {
    if (!FILE.matcher(file).matches()) {
      throw new MigrationException(
          "The script "
              + file
              + " is not named as V0001__users_create.sql is. Build the service again.");
    }
    Header header = new Header(file, text);
    Script script =
        new Script(
            file,
            header.step(),
            header.steps(),
            header.optional("author"),
            header.optional("date"),
            header.transactional(),
            header.index(),
            text,
            Checksum.of(text));
    script.check();
    return script;
  }

  /** Whether it is applied again when it has changed. */
  boolean repeatable() {
    return file.startsWith("R");
  }

  Name table() {
    return Name.of(step.table());
  }

  /** The first words of its only statement, if it has one only. */
  boolean beginsWith(String... words) {
    List<List<String>> statements = Tokens.statements(text);
    return statements.size() == 1
        && statements.get(0).size() > words.length
        && statements.get(0).subList(0, words.length).equals(List.of(words));
  }

  /** Whether it is more than comments: to a text without a statement the driver never answers. */
  boolean hasStatements() {
    return !Tokens.statements(text).isEmpty();
  }

  /** Whether its statement waits for others without making others wait for it. */
  boolean concurrent() {
    return Tokens.of(text).contains("concurrently");
  }

  private void check() {
    List<List<String>> statements = Tokens.statements(text);
    if (!transactional && statements.size() != 1) {
      throw new MigrationException(
          "The script "
              + file
              + " runs outside of a transaction and has "
              + statements.size()
              + " statements. Give each a version of its own.");
    }
    for (List<String> statement : statements) {
      if (transactional && ENDS_TRANSACTION.contains(statement.get(0))) {
        throw new MigrationException(
            "The script "
                + file
                + " has the statement "
                + statement.get(0).toUpperCase(Locale.ROOT)
                + ", but it runs in one transaction with its record. Take that statement out.");
      }
    }
  }
}
