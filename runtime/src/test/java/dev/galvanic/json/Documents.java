package dev.galvanic.json;

import dev.galvanic.validate.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes whole documents. */
final class Documents {
  private Documents() {}

  /** What reading gave. */
  record Outcome<T>(@Nullable T value, List<Problem> problems) {

    List<String> told() {
      return problems.stream().map(p -> p.pointer() + " " + p.message()).toList();
    }

    boolean right() {
      return problems.isEmpty();
    }
  }

  static <T> Outcome<T> read(String document, JsonCodec<T> codec) {
    return read(document.getBytes(StandardCharsets.UTF_8), codec, JsonOptions.requests());
  }

  static <T> Outcome<T> read(byte[] document, JsonCodec<T> codec, JsonOptions options) {
    JsonReader in = JsonReader.of(document, options);
    T value = codec.read(in);
    return new Outcome<>(value, in.finish());
  }

  static <T> String write(JsonCodec<T> codec, T value) {
    JsonWriter out = new JsonWriter(1);
    codec.write(out, value);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }
}
