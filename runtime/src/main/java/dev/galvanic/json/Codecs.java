package dev.galvanic.json;

import dev.galvanic.Page;
import dev.galvanic.Pagination;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codecs of the scalars, and those made of others. */
public final class Codecs {
  public static final JsonCodec<Boolean> BOOLEAN =
      new ScalarCodec<>((out, v) -> out.booleanValue(v), JsonReader::booleanValue);
  public static final JsonCodec<Byte> BYTE =
      new ScalarCodec<>((out, v) -> out.byteValue(v), JsonReader::byteValue);
  public static final JsonCodec<Short> SHORT =
      new ScalarCodec<>((out, v) -> out.shortValue(v), JsonReader::shortValue);
  public static final JsonCodec<Integer> INT =
      new ScalarCodec<>((out, v) -> out.intValue(v), JsonReader::intValue);
  public static final JsonCodec<Long> LONG =
      new ScalarCodec<>((out, v) -> out.longValue(v), JsonReader::longValue);
  public static final JsonCodec<Float> FLOAT =
      new ScalarCodec<>((out, v) -> out.floatValue(v), JsonReader::floatValue);
  public static final JsonCodec<Double> DOUBLE =
      new ScalarCodec<>((out, v) -> out.doubleValue(v), JsonReader::doubleValue);
  public static final JsonCodec<Character> CHAR =
      new ScalarCodec<>((out, v) -> out.charValue(v), JsonReader::charValue);
  public static final JsonCodec<String> STRING =
      new ScalarCodec<>(JsonWriter::string, JsonReader::string);
  public static final JsonCodec<BigDecimal> BIG_DECIMAL =
      new ScalarCodec<>(JsonWriter::bigDecimal, JsonReader::bigDecimal);
  public static final JsonCodec<BigInteger> BIG_INTEGER =
      new ScalarCodec<>(JsonWriter::bigInteger, JsonReader::bigInteger);
  public static final JsonCodec<UUID> UUID = new ScalarCodec<>(JsonWriter::uuid, JsonReader::uuid);
  public static final JsonCodec<byte[]> BYTES =
      new ScalarCodec<>(JsonWriter::bytes, JsonReader::bytes);
  public static final JsonCodec<Instant> INSTANT =
      new ScalarCodec<>(JsonWriter::instant, JsonReader::instant);
  public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME =
      new ScalarCodec<>(JsonWriter::offsetDateTime, JsonReader::offsetDateTime);
  public static final JsonCodec<LocalDate> LOCAL_DATE =
      new ScalarCodec<>(JsonWriter::localDate, JsonReader::localDate);
  public static final JsonCodec<LocalTime> LOCAL_TIME =
      new ScalarCodec<>(JsonWriter::localTime, JsonReader::localTime);
  public static final JsonCodec<LocalDateTime> LOCAL_DATE_TIME =
      new ScalarCodec<>(JsonWriter::localDateTime, JsonReader::localDateTime);
  public static final JsonCodec<Duration> DURATION =
      new ScalarCodec<>(JsonWriter::duration, JsonReader::duration);

  /** {@code {"total":…,"limit":…,"offset":…}}. */
  public static final JsonCodec<Pagination> PAGINATION = new PaginationCodec();

  /**
   * A document of any shape: {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code
   * Boolean} or null. What is read is unmodifiable; every {@code Number} can be written.
   */
  public static final JsonCodec<@Nullable Object> TREE = new TreeCodec();

  private Codecs() {}

  /** An array; read lists are unmodifiable. */
  public static <T extends @Nullable Object> JsonCodec<List<T>> list(JsonCodec<T> element) {
    return new ScalarCodec<>((out, v) -> out.list(v, element), in -> in.list(element));
  }

  /** An array of different elements; read sets are unmodifiable and in the array's order. */
  public static <T extends @Nullable Object> JsonCodec<Set<T>> set(JsonCodec<T> element) {
    return new ScalarCodec<>((out, v) -> out.list(v, element), in -> in.set(element));
  }

  /** An object of any names; read maps are unmodifiable and in the object's order. */
  public static <T extends @Nullable Object> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
    return new ScalarCodec<>((out, v) -> out.map(v, value), in -> in.map(value));
  }

  /** A value or null. */
  public static <T> JsonCodec<@Nullable T> nullable(JsonCodec<T> codec) {
    return new NullableCodec<>(codec);
  }

  /** A value, or null for an empty {@link Optional}. */
  public static <T> JsonCodec<Optional<T>> optional(JsonCodec<T> codec) {
    JsonCodec<@Nullable T> nullable = nullable(codec);
    return new ScalarCodec<>(
        (out, v) -> nullable.write(out, v.orElse(null)),
        in -> Optional.ofNullable(nullable.read(in)));
  }

  /** {@code {"items":[…],"pagination":{…}}}: a page where there is no envelope. */
  public static <T> JsonCodec<Page<T>> page(JsonCodec<T> item) {
    return new PageCodec<>(item);
  }
}
