package dev.galvanic.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document of any shape: maps, lists, texts, numbers, booleans and nulls. */
final class TreeCodec implements JsonCodec<@Nullable Object> {
  @Override
  public void write(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.nullValue();
    } else if (value instanceof String text) {
      out.string(text);
    } else if (value instanceof Boolean truth) {
      out.booleanValue(truth);
    } else if (isInfinite(value)) {
      // Refused there, in the same words as everywhere.
      out.doubleValue(((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      out.bigDecimal(decimal(number));
    } else if (value instanceof List<?> list) {
      out.beginArray();
      list.forEach(element -> write(out, element));
      out.endArray();
    } else if (value instanceof Map<?, ?> map) {
      out.beginObject();
      map.forEach((name, member) -> write(out.member(String.valueOf(name)), member));
      out.endObject();
    } else {
      throw new IllegalArgumentException(
          "A "
              + value.getClass().getName()
              + " is no part of a JSON document. Use a map, a list, a text, a number, a boolean or"
              + " null.");
    }
  }

  private static boolean isInfinite(Object value) {
    return (value instanceof Double || value instanceof Float)
        && !Double.isFinite(((Number) value).doubleValue());
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof BigInteger whole
        ? new BigDecimal(whole)
        : new BigDecimal(number.toString());
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    return switch (in.token()) {
      case '{' -> in.map(this);
      case '[' -> in.list(this);
      case '"' -> in.string();
      case 't', 'f' -> in.booleanValue();
      case 'n' -> in.isNull() ? null : in.bigDecimal();
      default -> in.bigDecimal();
    };
  }
}
