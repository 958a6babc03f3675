package dev.galvanic.client;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A document a line; lines without one are passed over. */
record LineElements<T extends @Nullable Object>(Elements<T> elements) implements ElementReader<T> {
  @Override
  public void read(byte[] bytes, Consumer<? super T> into) {
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        elements.add(bytes, from, i);
        end(into);
        from = i + 1;
      }
    }
    elements.add(bytes, from, bytes.length);
  }

  @Override
  public void end(Consumer<? super T> into) {
    if (elements.isBlank()) {
      elements.skip();
    } else {
      elements.end(into);
    }
  }
}
