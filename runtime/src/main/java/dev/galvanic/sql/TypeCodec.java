package dev.galvanic.sql;

/**
 * How a type of one's own is written to PostgreSQL and read from it, as text: a type of an
 * extension, a domain, or a value class over a column of text or numbers. Safe for any thread;
 * called on event loops, so it must not block. What it throws is an error of the statement, and its
 * message should have no value in it.
 */
public interface TypeCodec<T> {
  Class<T> type();

  /** What PostgreSQL calls it, such as {@code ltree} or {@code citext}. */
  String sqlType();

  /** As PostgreSQL reads it. */
  String write(T value);

  /** As PostgreSQL writes it. */
  T read(String text);

  /** The value as an argument, for a database that does not know this codec. */
  default Encoded encode(T value) {
    return new Encoded(write(value));
  }
}
