package dev.galvanic.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codec of one writer method and the reader method of the same name. */
final class ScalarCodec<T> implements JsonCodec<T> {
  private final BiConsumer<JsonWriter, T> writer;
  private final Function<JsonReader, @Nullable T> reader;

  ScalarCodec(BiConsumer<JsonWriter, T> writer, Function<JsonReader, @Nullable T> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public void write(JsonWriter out, T value) {
    writer.accept(out, value);
  }

  @Override
  public @Nullable T read(JsonReader in) {
    return reader.apply(in);
  }
}
