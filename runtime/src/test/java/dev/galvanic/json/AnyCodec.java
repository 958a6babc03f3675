package dev.galvanic.json;

import org.jspecify.annotations.Nullable;

/** Reads a value of any type for its syntax alone, as an unknown member's. */
final class AnyCodec implements JsonCodec<Object> {

  @Override
  public void write(JsonWriter out, Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    in.skip();
    return in.failed() ? null : "any";
  }
}
