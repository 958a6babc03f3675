package dev.galvanic.http;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reader that says the same of every text that it cannot read. */
record ScalarReader<T>(String must, @Nullable T none, Function<String, T> reading)
    implements TextReader<T> {

  @Override
  public T read(String text) {
    try {
      return reading.apply(text);
    } catch (RuntimeException unreadable) {
      // The java.time parsers and the number readers throw different families; all mean the same.
      throw new IllegalArgumentException(must, unreadable);
    }
  }
}
