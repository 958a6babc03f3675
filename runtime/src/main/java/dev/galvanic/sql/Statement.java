package dev.galvanic.sql;

import java.util.Locale;
import java.util.Optional;

/**
 * An SQL text with {@code $1, $2} for its arguments, and the name it goes by in errors, logs and
 * spans.
 *
 * <p>A {@link #read} is a plain SELECT: no locking clause, no volatile function, and fast. It may
 * share a connection with the reads of other requests, where it must not wait for a lock and has 1
 * s. A {@link #write} is everything else; it gets a connection to itself.
 */
public final class Statement {
  private final String name;
  private final boolean named;
  private final String sql;
  private final boolean read;
  private final boolean slow;
  private final Optional<ColumnOrder> order;
  private final String operation;
  private final String table;

  private Statement(
      String name,
      boolean named,
      String sql,
      boolean read,
      boolean slow,
      Optional<ColumnOrder> order,
      String operation,
      String table) {
    this.name = name;
    this.named = named;
    this.sql = sql;
    this.read = read;
    this.slow = slow;
    this.order = order;
    this.operation = operation;
    this.table = table;
  }

  /**
   * @param name such as {@code Users.find}
   */
  public static Statement read(String name, String sql) {
    return new Statement(name, true, sql, true, false, Optional.empty(), "SELECT", "");
  }

  public static Statement write(String name, String sql) {
    return new Statement(name, true, sql, false, false, Optional.empty(), verb(sql), "");
  }

  /** A statement of unknown kind, named by its first words. */
  public static Statement of(String sql) {
    String name = FirstWords.of(sql);
    return new Statement(name, false, sql, false, false, Optional.empty(), verb(sql), "");
  }

  /**
   * The same, of which is known where the columns of its result stand: position {@code i} of a
   * mapper is column {@code columns[i]}, counted from 0, and no names are looked up.
   */
  public Statement withOrder(int... columns) {
    return with(slow, Optional.of(ColumnOrder.of(columns)));
  }

  /** The same, whose result has the mapper's columns in the mapper's order. */
  public Statement identity() {
    return with(slow, Optional.of(ColumnOrder.NATURAL));
  }

  /**
   * The same, which is known to take long: it gets a connection to itself, may run as long as its
   * request lasts (or {@code DATABASE_SLOW_TIMEOUT} without a request), and is not logged as slow.
   */
  public Statement slow() {
    return with(true, order);
  }

  private Statement with(boolean slow, Optional<ColumnOrder> order) {
    return new Statement(name, named, sql, read, slow, order, operation, table);
  }

  /**
   * The same, whose verb and table are known, as traces and metrics name it.
   *
   * @param operation such as {@code SELECT}
   * @param table the one that is written, or the first one that is read; empty if there is none
   */
  public Statement about(String operation, String table) {
    return new Statement(name, named, sql, read, slow, order, operation, table);
  }

  public String name() {
    return name;
  }

  /** Whether somebody gave it its name, so that there are not many like it. */
  public boolean isNamed() {
    return named;
  }

  public String sql() {
    return sql;
  }

  /** Whether it is a plain SELECT. */
  public boolean isRead() {
    return read;
  }

  public boolean isSlow() {
    return slow;
  }

  /** Where its columns stand, if that is known. */
  public Optional<ColumnOrder> order() {
    return order;
  }

  /** Its verb in capitals: {@code INSERT}. */
  public String operation() {
    return operation;
  }

  /** The table that it is about; empty if that is not known. */
  public String table() {
    return table;
  }

  /** Verb and table, as traces and metrics tell it: {@code SELECT users}; never a value. */
  public String summary() {
    return table.isEmpty() ? operation : operation + " " + table;
  }

  private static String verb(String sql) {
    String text = sql.stripLeading();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name;
  }
}
