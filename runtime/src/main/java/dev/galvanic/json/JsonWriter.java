package dev.galvanic.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// Longer than others: one method for each type of value.
/**
 * Writes one JSON document (RFC 8259) as UTF-8 into bytes that grow. It puts the commas; that names
 * and values alternate, and that what is begun is ended, is the caller's to see to. What a {@link
 * JsonReader} method reads, the method of the same name writes. One thread at a time.
 *
 * <p>Every method that writes a value throws {@link JsonWriteException}, which names the member,
 * for a null (but {@link #nullValue}), NaN, an infinity, and a string with half a surrogate pair.
 */
public final class JsonWriter {
  private static final int CAPACITY = 512;
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private final Output out;

  /** Whether a comma comes before the next member or element. */
  private boolean comma;

  public JsonWriter() {
    this(CAPACITY);
  }

  /**
   * @param capacity how many bytes to begin with, 1 or more
   */
  public JsonWriter(int capacity) {
    out = new Output(capacity);
  }

  /** A member's name as {@link #member} takes it: quoted, escaped, with the colon. */
  public static byte[] name(String member) {
    JsonWriter writer = new JsonWriter(member.length() + 3);
    writer.string(member);
    writer.out.put((byte) ':');
    return writer.toByteArray();
  }

  public JsonWriter beginObject() {
    return begin('{');
  }

  public JsonWriter endObject() {
    return end('}');
  }

  public JsonWriter beginArray() {
    return begin('[');
  }

  public JsonWriter endArray() {
    return end(']');
  }

  private JsonWriter begin(char bracket) {
    startValue();
    out.put((byte) bracket);
    comma = false;
    return this;
  }

  private JsonWriter end(char bracket) {
    out.put((byte) bracket);
    comma = true;
    return this;
  }

  /** Starts a member, by a name made by {@link #name}; its value comes next. */
  public JsonWriter member(byte[] name) {
    Output to = out;
    to.ensure(name.length + 1);
    int at = to.size;
    if (comma) {
      to.bytes[at++] = ',';
    }
    Words.copy(name, to.bytes, at);
    to.size = at + name.length;
    comma = false;
    return this;
  }

  /** Starts a member whose name is known only now, as in a map. */
  public JsonWriter member(String name) {
    string(name);
    out.put((byte) ':');
    comma = false;
    return this;
  }

  private void startValue() {
    if (comma) {
      out.put((byte) ',');
    }
    comma = true;
  }

  public void nullValue() {
    startValue();
    out.put(NULL);
  }

  public void string(@Nullable String value) {
    String text = some(value);
    startValue();
    if (!TextOutput.write(out, text)) {
      throw broken(false, "has half a surrogate pair, which UTF-8 cannot carry. Mend the text.");
    }
  }

  public void booleanValue(boolean value) {
    startValue();
    out.put(value ? TRUE : FALSE);
  }

  public void byteValue(byte value) {
    longValue(value);
  }

  public void shortValue(short value) {
    longValue(value);
  }

  public void intValue(int value) {
    longValue(value);
  }

  public void longValue(long value) {
    startValue();
    NumberOutput.write(out, value);
  }

  public void floatValue(float value) {
    finite(value);
    startValue();
    out.put(Float.toString(value));
  }

  public void doubleValue(double value) {
    finite(value);
    startValue();
    NumberOutput.write(out, value);
  }

  public void charValue(char value) {
    string(String.valueOf(value));
  }

  public void bigDecimal(@Nullable BigDecimal value) {
    ascii(some(value).toString());
  }

  public void bigInteger(@Nullable BigInteger value) {
    ascii(some(value).toString());
  }

  public void uuid(@Nullable UUID value) {
    UUID uuid = some(value);
    startValue();
    out.ensure(Uuids.LENGTH + 2);
    out.bytes[out.size] = '"';
    Uuids.write(uuid, out.bytes, out.size + 1);
    out.bytes[out.size + 1 + Uuids.LENGTH] = '"';
    out.size += Uuids.LENGTH + 2;
  }

  public void bytes(byte @Nullable [] value) {
    quoted(new String(Base64.getEncoder().encode(some(value)), StandardCharsets.ISO_8859_1));
  }

  public void instant(@Nullable Instant value) {
    offsetDateTime(some(value).atOffset(ZoneOffset.UTC));
  }

  /** Seconds are always written, as RFC 3339 wants. */
  public void offsetDateTime(@Nullable OffsetDateTime value) {
    OffsetDateTime time = some(value);
    startValue();
    TimeOutput.write(out, time.toLocalDateTime(), time.getOffset());
  }

  public void localDate(@Nullable LocalDate value) {
    quoted(some(value).toString());
  }

  public void localTime(@Nullable LocalTime value) {
    LocalTime time = some(value);
    startValue();
    TimeOutput.write(out, time);
  }

  public void localDateTime(@Nullable LocalDateTime value) {
    LocalDateTime time = some(value);
    startValue();
    TimeOutput.write(out, time, null);
  }

  public void duration(@Nullable Duration value) {
    quoted(some(value).toString());
  }

  /** An array: of a list, or of a set. */
  public <T extends @Nullable Object> void list(
      @Nullable Collection<T> values, JsonCodec<T> codec) {
    Collection<T> items = some(values);
    beginArray();
    for (T item : items) {
      value(codec, item);
    }
    endArray();
  }

  public <T extends @Nullable Object> void map(
      @Nullable Map<String, T> values, JsonCodec<T> codec) {
    Map<String, T> entries = some(values);
    beginObject();
    for (Map.Entry<String, T> entry : entries.entrySet()) {
      member(entry.getKey());
      value(codec, entry.getValue());
    }
    endObject();
  }

  /** A value by its codec; null only for a codec made by {@link Codecs#nullable}. */
  public <T extends @Nullable Object> void value(JsonCodec<T> codec, T value) {
    if (value == null && !(codec instanceof NullableCodec)) {
      some(null);
    }
    codec.write(this, value);
  }

  /** A copy of what was written. */
  public byte[] toByteArray() {
    return java.util.Arrays.copyOf(out.bytes, out.size);
  }

  /** Ends a line behind a document, for another one on the next line. */
  public void endLine() {
    out.put((byte) '\n');
    comma = false;
  }

  /** Takes what was written, and goes on behind it: for a document that is sent in parts. */
  public byte[] take() {
    byte[] taken = toByteArray();
    out.size = 0;
    return taken;
  }

  /** Forgets what was written, for another document in the same memory. */
  public void reset() {
    out.size = 0;
    comma = false;
  }

  /** How many bytes were written. */
  public int size() {
    return out.size;
  }

  private void ascii(String text) {
    startValue();
    out.put(text);
  }

  private void quoted(String text) {
    startValue();
    out.put((byte) '"');
    out.put(text);
    out.put((byte) '"');
  }

  private <T> T some(@Nullable T value) {
    if (value == null) {
      throw broken(comma, "is null. Mark it @Nullable, or give it a value.");
    }
    return value;
  }

  private void finite(double value) {
    if (!Double.isFinite(value)) {
      throw broken(
          comma, "is " + value + ", which JSON has no number for. Write null or a string.");
    }
  }

  private JsonWriteException broken(boolean commaDue, String fact) {
    return new JsonWriteException(Written.pointer(out.bytes, out.size, commaDue), fact);
  }
}
