package dev.galvanic.http;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Elements in JSON: those of an array that was begun, or a document each.
 *
 * @param out with what stands before the first element
 * @param behindEach what comes behind each element
 * @param behindAll what comes behind the last one
 */
record JsonElements<T extends @Nullable Object>(
    JsonWriter out,
    JsonCodec<T> codec,
    Consumer<JsonWriter> behindEach,
    Consumer<JsonWriter> behindAll)
    implements ElementWriter<T> {

  /** Into an array. */
  static <T extends @Nullable Object> ElementWriter<T> array(
      JsonWriter begun, JsonCodec<T> codec, Consumer<JsonWriter> end) {
    return new JsonElements<>(begun, codec, out -> {}, end);
  }

  /** One document a line. */
  static <T extends @Nullable Object> ElementWriter<T> lines(JsonCodec<T> codec) {
    return new JsonElements<>(new JsonWriter(), codec, JsonWriter::endLine, out -> {});
  }

  @Override
  public void write(T element) {
    out.value(codec, element);
    behindEach.accept(out);
  }

  @Override
  public void end() {
    behindAll.accept(out);
  }

  @Override
  public int size() {
    return out.size();
  }

  @Override
  public byte[] take() {
    return out.take();
  }
}
