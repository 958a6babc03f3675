package dev.galvanic.json;

import org.jspecify.annotations.Nullable;

/** How values of one type stand in JSON. A codec keeps no state: any number of threads share it. */
public interface JsonCodec<T extends @Nullable Object> {

  /**
   * Writes the value where the writer stands.
   *
   * @throws JsonWriteException if JSON cannot carry the value
   */
  void write(JsonWriter out, T value);

  /**
   * Reads the value that the reader stands at, all of it. What is wrong is reported to the reader,
   * never thrown.
   *
   * @return null if something was reported; a codec of {@link Codecs#nullable} also for a JSON null
   */
  @Nullable T read(JsonReader in);
}
