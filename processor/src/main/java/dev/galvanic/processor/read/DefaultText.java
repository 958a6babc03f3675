package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** Whether a text is a value of a scalar, as the runtime's Texts will read it. */
final class DefaultText {

  private DefaultText() {}

  static boolean isValue(String text, ScalarType scalar) {
    try {
      return parses(text, scalar);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      return false;
    }
  }

  private static boolean parses(String text, ScalarType scalar) {
    return switch (scalar) {
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case BYTE -> parsed(Byte.parseByte(text));
      case SHORT -> parsed(Short.parseShort(text));
      case INT -> parsed(Integer.parseInt(text));
      case LONG -> parsed(Long.parseLong(text));
      case FLOAT -> Float.isFinite(new BigDecimal(text).floatValue());
      case DOUBLE -> Double.isFinite(new BigDecimal(text).doubleValue());
      case CHAR -> text.length() == 1;
      case STRING -> true;
      case BIG_DECIMAL -> parsed(new BigDecimal(text));
      case BIG_INTEGER -> parsed(new BigInteger(text));
      // UUID.fromString takes shorter texts.
      case UUID -> UUID.fromString(text).toString().equalsIgnoreCase(text);
      case BYTES -> parsed(Base64.getDecoder().decode(text));
      case INSTANT -> parsed(Instant.parse(text));
      case OFFSET_DATE_TIME -> parsed(OffsetDateTime.parse(text));
      case LOCAL_DATE -> parsed(LocalDate.parse(text));
      case LOCAL_TIME -> parsed(LocalTime.parse(text));
      case LOCAL_DATE_TIME -> parsed(LocalDateTime.parse(text));
      case DURATION -> parsed(Duration.parse(text));
    };
  }

  private static boolean parsed(Object value) {
    return value != null;
  }
}
