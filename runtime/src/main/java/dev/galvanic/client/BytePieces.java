package dev.galvanic.client;

import java.util.function.Consumer;

/** Bytes as they come. */
record BytePieces() implements ElementReader<byte[]> {
  @Override
  public void read(byte[] bytes, Consumer<? super byte[]> elements) {
    elements.accept(bytes);
  }

  @Override
  public void end(Consumer<? super byte[]> elements) {}
}
