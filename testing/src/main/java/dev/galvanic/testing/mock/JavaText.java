package dev.galvanic.testing.mock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as messages have them: as Java source where that says it, as they say it themselves. */
final class JavaText {
  private JavaText() {}

  static String of(@Nullable Object value) {
    if (value instanceof String text) {
      return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    } else if (value instanceof Character one) {
      return "'" + one + "'";
    } else if (value instanceof Long number) {
      return number + "L";
    } else if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    } else if (value instanceof byte[] bytes) {
      return bytes.length + (bytes.length == 1 ? " byte" : " bytes");
    } else if (value instanceof Optional<?> optional) {
      return optional.map(v -> "Optional.of(" + of(v) + ")").orElse("Optional.empty()");
    } else if (value instanceof List<?> list) {
      return list.stream().map(JavaText::of).collect(Collectors.joining(", ", "List.of(", ")"));
    }
    return String.valueOf(value);
  }

  /** Whether that text compiles. */
  static boolean isSource(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(JavaText::isSource).orElse(true);
    } else if (value instanceof List<?> list) {
      return list.stream().allMatch(JavaText::isSource);
    }
    return value instanceof String
        || value instanceof Character
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Boolean
        || value instanceof Double
        || value instanceof Enum<?>;
  }
}
