package dev.galvanic.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes bytes of the elements of one body, and of what stands around them. It keeps what was not
 * taken yet: one for each body, and one thread at a time.
 */
public interface ElementWriter<T extends @Nullable Object> {
  /**
   * Writes the next element.
   *
   * @throws RuntimeException if it cannot be written; the body is then cut
   */
  void write(T element);

  /** Writes what comes behind the last element. */
  void end();

  /** How many bytes wait to be taken. */
  int size();

  /** Takes the bytes that wait. */
  byte[] take();

  /** Each element as it is, one behind the other. */
  static ElementWriter<byte[]> bytes() {
    return new RawElements<>(element -> element);
  }

  /** Each element as it is, in UTF-8 and one behind the other. */
  static ElementWriter<String> text() {
    return new RawElements<>(element -> element.getBytes(StandardCharsets.UTF_8));
  }
}
