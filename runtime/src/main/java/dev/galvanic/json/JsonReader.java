package dev.galvanic.json;

import dev.galvanic.validate.Problem;
import dev.galvanic.validate.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// Longer than others: one method for each type of value; what they do stands in small classes.
/**
 * Reads one JSON document (RFC 8259) from bytes, and reports everything that is wrong with it, each
 * mistake with its JSON pointer (RFC 6901). After a value of the wrong type, or one that breaks a
 * constraint, it goes on; broken syntax (and a limit of {@link JsonOptions} on depth or names) ends
 * the document, after which every method returns at once.
 *
 * <p>Strict: UTF-8 without byte order mark and without surrogates, half a surrogate pair refused
 * also when escaped, no member twice, nothing after the document. Numbers are exact: integers of
 * any notation (1.0 and 1e2 are integers) that fit; decimals with the scale they are written in; a
 * double or float is the nearest to what is written, and refused where that is an infinity or, for
 * a number that is not 0, zero.
 *
 * <p>A method that reports returns a placeholder (0, "", an empty list, a day in 1970) that the
 * caller throws away: see {@link #failed} and {@link #checking}. Each member and element is to be
 * read exactly once. One thread, one document.
 */
public final class JsonReader implements Problems {
  private final Cursor in;
  private boolean check;

  private JsonReader(byte[] bytes, JsonOptions options) {
    in = new Cursor(bytes, options);
    check = options.check();
  }

  /**
   * A reader of the document that is the whole of {@code bytes}, which must not change meanwhile.
   */
  public static JsonReader of(byte[] bytes, JsonOptions options) {
    return new JsonReader(bytes, options);
  }

  /** Enters an object. False: there is none; reported and skipped. */
  public boolean beginObject() {
    return Structure.beginObject(in);
  }

  /**
   * Goes to the next member that is known.
   *
   * @return its index, or -1 behind the object, whose missing members are then reported
   */
  public int nextMember(Members members) {
    return ObjectMembers.next(in, members);
  }

  /** Whether a null stands here, which is then read. */
  public boolean isNull() {
    return in.token() == 'n' && in.literal("null");
  }

  public String string() {
    return Scalars.string(in, "must be a string");
  }

  public boolean booleanValue() {
    return Scalars.booleanValue(in);
  }

  public byte byteValue() {
    return (byte) Numbers.integer(in, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  public short shortValue() {
    return (short) Numbers.integer(in, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  public int intValue() {
    return (int) Numbers.integer(in, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  public long longValue() {
    return Numbers.integer(in, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  public float floatValue() {
    return Numbers.floatValue(in);
  }

  public double doubleValue() {
    return Numbers.doubleValue(in);
  }

  /** A string of one UTF-16 unit. */
  public char charValue() {
    return Scalars.charValue(in);
  }

  public BigDecimal bigDecimal() {
    return Numbers.decimal(in, "must be a number");
  }

  public BigInteger bigInteger() {
    return Numbers.bigInteger(in);
  }

  /** 36 characters, as RFC 9562 writes them. */
  public UUID uuid() {
    return Scalars.uuid(in);
  }

  /** Base64 of RFC 4648 section 4, padded. */
  public byte[] bytes() {
    return Scalars.bytes(in);
  }

  /** ISO 8601 with any offset, as in 2026-01-31T12:00:00Z. */
  public Instant instant() {
    return Times.instant(in);
  }

  /** ISO 8601; the offset is kept. */
  public OffsetDateTime offsetDateTime() {
    return Times.offsetDateTime(in);
  }

  public LocalDate localDate() {
    return Times.localDate(in);
  }

  public LocalTime localTime() {
    return Times.localTime(in);
  }

  public LocalDateTime localDateTime() {
    return Times.localDateTime(in);
  }

  /** ISO 8601 in days and smaller, as in PT1H30M. */
  public Duration duration() {
    return Times.duration(in);
  }

  /** The index of the constant whose name stands here as a string, or -1 after reporting. */
  public int oneOf(Members constants) {
    return Scalars.oneOf(in, constants);
  }

  /**
   * An array, its elements checked as this reader checks here; {@code value(Codecs.list(codec))}
   * does not check them.
   *
   * @return unmodifiable
   */
  public <T extends @Nullable Object> List<T> list(JsonCodec<T> codec) {
    return Collecting.list(this, in, codec);
  }

  /**
   * An array in its order, in which no element stands twice; otherwise as {@link #list}.
   *
   * @return unmodifiable
   */
  public <T extends @Nullable Object> Set<T> set(JsonCodec<T> codec) {
    return Collecting.set(this, in, codec);
  }

  /**
   * An object of any names, in its order; otherwise as {@link #list}.
   *
   * @return unmodifiable
   */
  public <T extends @Nullable Object> Map<String, T> map(JsonCodec<T> codec) {
    return Collecting.map(this, in, codec);
  }

  /** Reads a value below which constraints are not checked: one not marked {@code @Valid}. */
  public <T extends @Nullable Object> @Nullable T value(JsonCodec<T> codec) {
    boolean outer = check;
    check = false;
    T value = valid(codec);
    check = outer;
    return value;
  }

  /** Reads a value below which constraints are checked if they are here. */
  public <T extends @Nullable Object> @Nullable T valid(JsonCodec<T> codec) {
    int before = in.mistakes.count();
    T value = made(codec);
    in.right = in.mistakes.count() == before && !in.mistakes.full();
    return value;
  }

  /** Reads a value by its codec; one that its own constructor refuses is a mistake like others. */
  <T extends @Nullable Object> @Nullable T made(JsonCodec<T> codec) {
    Frame outer = in.frame;
    try {
      return codec.read(this);
    } catch (IllegalArgumentException refused) {
      if (in.frame != outer) {
        // Not behind the value, so it was no constructor that threw.
        throw refused;
      }
      // Without the exception's message: it was not written for callers, and may name classes.
      in.wrong("is not valid");
      return null;
    }
  }

  /** The first byte of the value that comes; it is not read. */
  int token() {
    return in.token();
  }

  /** Reads past a value of any type; its syntax and its limits are checked as those of others. */
  public void skip() {
    Skip.value(in);
  }

  /** Whether constraints are wanted here and the member read last was right, to the last level. */
  public boolean checking() {
    return check && in.right;
  }

  /** Reports a mistake at the value read last. */
  @Override
  public void report(String message) {
    in.report(message);
  }

  /**
   * Whether anything was reported in the object or array that was read last, the whole document
   * after its end; also after the end that broken syntax makes. So a codec that asks it after its
   * last member learns whether it has right values to build from, whatever was wrong elsewhere.
   */
  public boolean failed() {
    return in.failed();
  }

  /** Ends the document: anything after it is reported. All its mistakes, in the order met. */
  public List<Problem> finish() {
    if (in.token() >= 0) {
      in.syntax(in.at, "the end of the document");
    }
    return in.mistakes.problems();
  }
}
