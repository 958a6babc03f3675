package dev.galvanic.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a scalar from a path, a query, a header, a cookie or a form field. */
public interface TextReader<T> {
  /**
   * @throws IllegalArgumentException whose message says what the text must be, as in "must be true
   *     or false"
   */
  @Nullable T read(String text);

  /** What stands for a value that could not be read: zero for a primitive, null for an object. */
  @Nullable T none();

  /** Reads an enum's constants by their names. */
  static <E extends Enum<E>> TextReader<E> oneOf(E[] constants) {
    return new TextReader<>() {
      @Override
      public E read(String text) {
        for (E constant : constants) {
          if (constant.name().equals(text)) {
            return constant;
          }
        }
        throw new IllegalArgumentException(
            Arrays.stream(constants)
                .map(Enum::name)
                .collect(Collectors.joining(", ", "must be one of ", "")));
      }

      @Override
      public @Nullable E none() {
        return null;
      }
    };
  }
}
