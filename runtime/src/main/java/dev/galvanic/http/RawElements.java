package dev.galvanic.http;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;

/** Elements that are bytes, or nearly so. */
final class RawElements<T> implements ElementWriter<T> {
  private final Function<T, byte[]> bytes;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  RawElements(Function<T, byte[]> bytes) {
    this.bytes = bytes;
  }

  @Override
  public void write(T element) {
    out.writeBytes(bytes.apply(element));
  }

  @Override
  public void end() {}

  @Override
  public int size() {
    return out.size();
  }

  @Override
  public byte[] take() {
    byte[] taken = out.toByteArray();
    out.reset();
    return taken;
  }
}
