package dev.galvanic.json;

import org.jspecify.annotations.Nullable;

/** A value that may be null. */
final class NullableCodec<T> implements JsonCodec<@Nullable T> {
  private final JsonCodec<T> codec;

  NullableCodec(JsonCodec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void write(JsonWriter out, @Nullable T value) {
    if (value == null) {
      out.nullValue();
    } else {
      codec.write(out, value);
    }
  }

  @Override
  public @Nullable T read(JsonReader in) {
    return in.isNull() ? null : codec.read(in);
  }
}
