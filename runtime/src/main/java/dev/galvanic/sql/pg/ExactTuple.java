package dev.galvanic.sql.pg;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.data.Numeric;
import io.vertx.sqlclient.internal.ArrayTuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that the driver reads as the types the server says the parameters have. The driver's
 * own tuple would cut a long down to an int; this one refuses, and remembers why.
 */
final class ExactTuple extends ArrayTuple {
  /** The refusal of a number that would have to be cut. */
  static final String NO_FIT = "a number does not fit its parameter's type";

  // Rare, and made where it is needed.
  private @Nullable BitSet encoded;
  private @Nullable String refusal;

  private @Nullable String wanted;

  ExactTuple(int size) {
    super(size);
  }

  /** Why the driver refused it, where that is known. */
  @Nullable String refusal() {
    return refusal;
  }

  /** What an argument should have been, where the driver does not say it exactly. */
  @Nullable String wanted() {
    return wanted;
  }

  /** Adds the text of a value whose type is the parameter's, whichever that is. */
  void addEncoded(String text) {
    if (encoded == null) {
      encoded = new BitSet();
    }
    encoded.set(size());
    addValue(text);
  }

  private boolean isEncoded(int i) {
    return encoded != null && encoded.get(i);
  }

  @Override
  public @Nullable Numeric getNumeric(int i) {
    return isEncoded(i) && getValue(i) instanceof String text
        ? Numeric.parse(text)
        : super.getNumeric(i);
  }

  /** The driver breaks the connection over a null among them. */
  @Override
  public Numeric @Nullable [] getArrayOfNumerics(int i) {
    if (getValue(i) instanceof Object[] items && Arrays.asList(items).contains(null)) {
      refusal = "a list of numeric has a null in it. Send it as text, and cast that.";
      throw new IllegalArgumentException();
    }
    return isEmptyList(i) ? new Numeric[0] : super.getArrayOfNumerics(i);
  }

  @Override
  public @Nullable UUID getUUID(int i) {
    return isEncoded(i) && getValue(i) instanceof String text
        ? UUID.fromString(text)
        : super.getUUID(i);
  }

  /** Asked for by texts, and by every type that the driver does not know. */
  @Override
  public @Nullable String getString(int i) {
    return getValue(i) instanceof TextArray array ? array.literal() : super.getString(i);
  }

  @Override
  public @Nullable String @Nullable [] getArrayOfStrings(int i) {
    if (isEmptyList(i)) {
      return new String[0];
    }
    return getValue(i) instanceof TextArray array ? array.items() : super.getArrayOfStrings(i);
  }

  @Override
  public @Nullable Object @Nullable [] getArrayOfJsons(int i) {
    return getValue(i) instanceof TextArray array ? array.items() : super.getArrayOfJsons(i);
  }

  @Override
  public @Nullable Short getShort(int i) {
    return getValue(i) instanceof Short same
        ? same
        : exact(i, "Short", BigDecimal::shortValueExact);
  }

  @Override
  public @Nullable Integer getInteger(int i) {
    return getValue(i) instanceof Integer same
        ? same
        : exact(i, "Integer", BigDecimal::intValueExact);
  }

  @Override
  public @Nullable Long getLong(int i) {
    Object value = getValue(i);
    if (value instanceof Long same) {
      return same;
    }
    return value instanceof Integer small
        ? Long.valueOf(small)
        : exact(i, "Long", BigDecimal::longValueExact);
  }

  @Override
  public Short @Nullable [] getArrayOfShorts(int i) {
    Short[] exact = exact(i, "Short", new Short[0], BigDecimal::shortValueExact);
    return exact == null ? super.getArrayOfShorts(i) : exact;
  }

  @Override
  public Integer @Nullable [] getArrayOfIntegers(int i) {
    Integer[] exact = exact(i, "Integer", new Integer[0], BigDecimal::intValueExact);
    return exact == null ? super.getArrayOfIntegers(i) : exact;
  }

  @Override
  public Long @Nullable [] getArrayOfLongs(int i) {
    Long[] exact = exact(i, "Long", new Long[0], BigDecimal::longValueExact);
    return exact == null ? super.getArrayOfLongs(i) : exact;
  }

  @Override
  public Boolean @Nullable [] getArrayOfBooleans(int i) {
    return isEmptyList(i) ? new Boolean[0] : super.getArrayOfBooleans(i);
  }

  @Override
  public Float @Nullable [] getArrayOfFloats(int i) {
    return isEmptyList(i) ? new Float[0] : super.getArrayOfFloats(i);
  }

  @Override
  public Double @Nullable [] getArrayOfDoubles(int i) {
    return isEmptyList(i) ? new Double[0] : super.getArrayOfDoubles(i);
  }

  @Override
  public LocalDate @Nullable [] getArrayOfLocalDates(int i) {
    return isEmptyList(i) ? new LocalDate[0] : super.getArrayOfLocalDates(i);
  }

  @Override
  public LocalTime @Nullable [] getArrayOfLocalTimes(int i) {
    return isEmptyList(i) ? new LocalTime[0] : super.getArrayOfLocalTimes(i);
  }

  @Override
  public LocalDateTime @Nullable [] getArrayOfLocalDateTimes(int i) {
    return isEmptyList(i) ? new LocalDateTime[0] : super.getArrayOfLocalDateTimes(i);
  }

  @Override
  public OffsetDateTime @Nullable [] getArrayOfOffsetDateTimes(int i) {
    return isEmptyList(i) ? new OffsetDateTime[0] : super.getArrayOfOffsetDateTimes(i);
  }

  @Override
  public UUID @Nullable [] getArrayOfUUIDs(int i) {
    return isEmptyList(i) ? new UUID[0] : super.getArrayOfUUIDs(i);
  }

  @Override
  public Buffer @Nullable [] getArrayOfBuffers(int i) {
    return isEmptyList(i) ? new Buffer[0] : super.getArrayOfBuffers(i);
  }

  /** A list without elements does not know their type; the parameter does. */
  private boolean isEmptyList(int i) {
    return getValue(i) instanceof Object[] array && array.length == 0;
  }

  private <T> @Nullable T exact(int i, String type, Function<BigDecimal, T> conversion) {
    Object value = getValue(i);
    if (value instanceof String text && isEncoded(i)) {
      return exact(new BigDecimal(text), type, conversion);
    }
    return value == null ? null : exact(value, type, conversion);
  }

  private <T> T exact(Object value, String type, Function<BigDecimal, T> conversion) {
    try {
      return conversion.apply(decimal(value));
    } catch (ArithmeticException e) {
      refusal = NO_FIT;
      throw e;
    } catch (ClassCastException e) {
      wanted = type;
      throw e;
    }
  }

  /** The elements as exactly that type, null elements left alone; or null if there is no array. */
  private <T> T @Nullable [] exact(
      int i, String type, T[] none, Function<BigDecimal, T> conversion) {
    Object value = getValue(i);
    if (isEmptyList(i)) {
      return none;
    }
    if (!(value instanceof Number[] numbers)) {
      return null;
    }
    T[] converted = Arrays.copyOf(none, numbers.length);
    for (int at = 0; at < numbers.length; at++) {
      if (numbers[at] != null) {
        converted[at] = exact(numbers[at], type, conversion);
      }
    }
    return converted;
  }

  private static BigDecimal decimal(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    } else if (value instanceof BigInteger integer) {
      return new BigDecimal(integer);
    } else if (value instanceof Short || value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    throw new ClassCastException();
  }
}
