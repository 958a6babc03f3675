package dev.galvanic.sql.pg;

import dev.galvanic.sql.ColumnOrder;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.TypeCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The driver's rows, one after the other, read by the mapper's positions.
 *
 * <p>Longer than most: one method for each type of value.
 */
final class PgRow implements Row {
  private final List<String> columns;
  private final @Nullable ColumnOrder order;
  private int @Nullable [] indexes;
  private io.vertx.sqlclient.@Nullable Row row;

  /**
   * @param columns the mapper's; empty: positions as they come
   * @param order where the mapper's columns stand; null: they are looked up
   */
  PgRow(List<String> columns, @Nullable ColumnOrder order) {
    this.columns = order == null ? columns : List.of();
    this.order = order;
  }

  /** Moves on to the next row of the same result. */
  PgRow at(io.vertx.sqlclient.Row next) {
    row = next;
    if (indexes == null && !columns.isEmpty()) {
      indexes = resolve(next);
    }
    return this;
  }

  private int[] resolve(io.vertx.sqlclient.Row first) {
    int[] resolved = new int[columns.size()];
    for (int i = 0; i < resolved.length; i++) {
      resolved[i] = first.getColumnIndex(columns.get(i));
      if (resolved[i] < 0) {
        throw new SqlMappingException("the result has no column " + columns.get(i));
      }
    }
    return resolved;
  }

  private int index(int i) {
    if (order != null) {
      return order.column(i);
    }
    return indexes == null ? i : indexes[i];
  }

  private io.vertx.sqlclient.Row current() {
    if (row == null) {
      throw new IllegalStateException("a row is read outside of its mapper");
    }
    return row;
  }

  private @Nullable Object value(int i) {
    io.vertx.sqlclient.Row current = current();
    int index = index(i);
    if (index >= current.size()) {
      throw new SqlMappingException("the result has no column " + (index + 1));
    }
    return current.getValue(index);
  }

  private String column(int i) {
    return current().getColumnName(index(i));
  }

  private <T> T read(int i, Class<T> type) {
    return convert(i, value(i), type);
  }

  private <T> T convert(int i, @Nullable Object value, Class<T> type) {
    if (value == null) {
      throw new SqlMappingException(
          "column "
              + column(i)
              + " is NULL, and is read as "
              + type.getSimpleName()
              + ". Read it as Optional or @Nullable, or let the statement give no NULL.");
    }
    if (Times.isInfinite(value)) {
      throw new SqlMappingException(
          "column "
              + column(i)
              + " is infinite, and is read as "
              + type.getSimpleName()
              + ". Select nullif("
              + column(i)
              + ", 'infinity'), or it as text.");
    }
    try {
      Object exact = Times.exact(value);
      return exact.getClass() == type ? type.cast(exact) : Conversions.to(type, exact);
    } catch (ClassCastException | ArithmeticException e) {
      if (type.isEnum() && value instanceof String) {
        throw noConstant(i, type);
      }
      throw new SqlMappingException(
          "column "
              + column(i)
              + " comes as "
              + value.getClass().getSimpleName()
              + ", which is not exactly a "
              + type.getSimpleName()
              + ". Read it as what it is, or cast it in the statement.");
    }
  }

  private SqlMappingException noConstant(int i, Class<?> type) {
    return new SqlMappingException(
        "column "
            + column(i)
            + " has a text that is none of "
            + type.getSimpleName()
            + "'s constants "
            + Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "))
            + ". Correct the row, or add the constant.");
  }

  @Override
  public boolean isNull(int i) {
    return value(i) == null;
  }

  @Override
  public boolean booleanValue(int i) {
    return read(i, Boolean.class);
  }

  @Override
  public byte byteValue(int i) {
    return read(i, Byte.class);
  }

  @Override
  public short shortValue(int i) {
    return value(i) instanceof Short same ? same : read(i, Short.class);
  }

  @Override
  public int intValue(int i) {
    return value(i) instanceof Integer same ? same : read(i, Integer.class);
  }

  @Override
  public long longValue(int i) {
    return value(i) instanceof Long same ? same : read(i, Long.class);
  }

  @Override
  public Integer boxedInt(int i) {
    return value(i) instanceof Integer same ? same : read(i, Integer.class);
  }

  @Override
  public Long boxedLong(int i) {
    return value(i) instanceof Long same ? same : read(i, Long.class);
  }

  @Override
  public float floatValue(int i) {
    return read(i, Float.class);
  }

  @Override
  public double doubleValue(int i) {
    return value(i) instanceof Double same ? same : read(i, Double.class);
  }

  @Override
  public char charValue(int i) {
    return read(i, Character.class);
  }

  @Override
  public String string(int i) {
    return value(i) instanceof String same ? same : read(i, String.class);
  }

  @Override
  public BigDecimal bigDecimal(int i) {
    return read(i, BigDecimal.class);
  }

  @Override
  public BigInteger bigInteger(int i) {
    return read(i, BigInteger.class);
  }

  @Override
  public <E extends Enum<E>> E oneOf(int i, Class<E> type) {
    String name = string(i);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      // Its message has the value in it.
      throw noConstant(i, type);
    }
  }

  @Override
  public UUID uuid(int i) {
    return read(i, UUID.class);
  }

  @Override
  public byte[] bytes(int i) {
    return read(i, byte[].class);
  }

  @Override
  public Instant instant(int i) {
    return read(i, Instant.class);
  }

  @Override
  public OffsetDateTime offsetDateTime(int i) {
    return read(i, OffsetDateTime.class);
  }

  @Override
  public LocalDate localDate(int i) {
    return read(i, LocalDate.class);
  }

  @Override
  public LocalTime localTime(int i) {
    return read(i, LocalTime.class);
  }

  @Override
  public LocalDateTime localDateTime(int i) {
    return read(i, LocalDateTime.class);
  }

  @Override
  public Duration duration(int i) {
    return read(i, Duration.class);
  }

  @Override
  @SuppressWarnings(
      "unchecked") // the array is seen by nobody but the list, which gives Objects out
  public <T> List<T> list(int i, Class<T> element) {
    Object value = value(i);
    if (!(value instanceof Object[] array)) {
      convert(i, value, List.class);
      throw new AssertionError();
    }
    T[] items = (T[]) array;
    if (array.getClass().getComponentType() != element
        || Times.mayBeInfinite(element)
        || Arrays.asList(array).contains(null)) {
      items = (T[]) new Object[array.length];
      for (int at = 0; at < items.length; at++) {
        items[at] = convert(i, present(i, array[at], element), element);
      }
    }
    return List.of(items);
  }

  private Object present(int i, @Nullable Object item, Class<?> element) {
    if (item == null) {
      throw new SqlMappingException(
          "column "
              + column(i)
              + " has a NULL in its array, which a list of "
              + element.getSimpleName()
              + " cannot hold. Select array_remove("
              + column(i)
              + ", NULL), or keep it out of the table.");
    }
    return item;
  }

  @Override
  public String json(int i) {
    return string(i);
  }

  @Override
  public <T> T value(int i, TypeCodec<T> codec) {
    Object value = value(i);
    String text;
    try {
      text = Conversions.toText(value == null ? read(i, codec.type()) : value);
    } catch (ClassCastException e) {
      throw new SqlMappingException(
          "column "
              + column(i)
              + " has no text that a codec could read. Select it as "
              + column(i)
              + "::text.");
    }
    try {
      return codec.read(text);
    } catch (RuntimeException e) {
      // Its message may have the value in it.
      throw new SqlMappingException(
          "column "
              + column(i)
              + " cannot be read as "
              + codec.type().getSimpleName()
              + " ("
              + e.getClass().getSimpleName()
              + ")");
    }
  }
}
