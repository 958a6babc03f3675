package dev.galvanic.testing;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** As the processor writes it for a service whose naming is CAMEL_CASE. */
final class SizeOfBoxCodec implements JsonCodec<SizeOfBox> {
  static final SizeOfBoxCodec INSTANCE = new SizeOfBoxCodec();

  private static final byte[] WIDTH_IN_MM = JsonWriter.name("widthInMm");
  private static final byte[] STAMP = JsonWriter.name("stamp");

  @Override
  public void write(JsonWriter out, SizeOfBox value) {
    out.beginObject();
    out.member(WIDTH_IN_MM).intValue(value.widthInMm());
    out.member(STAMP).bytes(value.stamp());
    out.endObject();
  }

  @Override
  public @Nullable SizeOfBox read(JsonReader in) {
    throw new UnsupportedOperationException("Nothing reads it here.");
  }
}
