package dev.galvanic.sql;

/**
 * An SQL text with {@code $1, $2} for its arguments, and the name it goes by in errors, logs and
 * spans.
 *
 * <p>A {@link #read} is a plain SELECT: no locking clause, no volatile function, and fast. It may
 * share a connection with the reads of other requests, where it must not wait for a lock and has 1
 * s. A {@link #write} is everything else; it gets a connection to itself.
 */
public final class Statement {
  private static final int NAME_LENGTH = 40;

  private final String name;
  private final String sql;
  private final boolean read;

  private Statement(String name, String sql, boolean read) {
    this.name = name;
    this.sql = sql;
    this.read = read;
  }

  /**
   * @param name such as {@code Users.find}
   */
  public static Statement read(String name, String sql) {
    return new Statement(name, sql, true);
  }

  public static Statement write(String name, String sql) {
    return new Statement(name, sql, false);
  }

  /** A statement of unknown kind, named by its first words. */
  public static Statement of(String sql) {
    String text = sql.strip();
    int end = 0;
    for (int word = 0; word < 3 && end >= 0; word++) {
      end = text.indexOf(' ', end + 1);
    }
    int length = end < 0 ? text.length() : end;
    return write(text.substring(0, Math.min(length, NAME_LENGTH)).strip(), sql);
  }

  public String name() {
    return name;
  }

  public String sql() {
    return sql;
  }

  /** Whether it may share a connection. */
  public boolean isRead() {
    return read;
  }

  @Override
  public String toString() {
    return name;
  }
}
