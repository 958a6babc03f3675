package dev.galvanic.client;

import dev.galvanic.BadGatewayException;
import dev.galvanic.ReplyStyle;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array in JSON that is the document, or its member {@code data}. Only strings
 * and brackets are looked at here. What stands around the elements is kept, and read as a document
 * with an empty array when all of it is there: whatever is wrong with it is found then.
 */
final class ArrayElements<T extends @Nullable Object> implements ElementReader<T> {
  private static final byte[] DATA = {'d', 'a', 't', 'a'};

  /** Bytes around the elements: far more than an envelope has. */
  private static final int AROUND = 64 << 10;

  private final Elements<T> elements;
  private final boolean plain;
  private final ByteArrayOutputStream around = new ByteArrayOutputStream();
  private int depth;
  private boolean string;
  private boolean escaped;

  /** How far the last string is the name that is looked for; -1 if it is another. */
  private int matched = -1;

  private boolean named;
  private boolean inside;
  private boolean over;

  ArrayElements(Elements<T> elements) {
    this.elements = elements;
    this.plain = elements.head().style() == ReplyStyle.PLAIN;
  }

  @Override
  public void read(byte[] bytes, Consumer<? super T> into) {
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (string) {
        text(b);
      } else if (b == '"') {
        string = true;
        matched = 0;
      } else if (b == ':') {
        named = !inside && depth == 1 && matched == DATA.length;
      } else if (b == '[' || b == '{') {
        depth++;
        if (begins(b)) {
          keep(bytes, from, i + 1);
          inside = true;
          from = i + 1;
        }
      } else if (b == ',' && inside && depth == level()) {
        keep(bytes, from, i);
        elements.end(into);
        from = i + 1;
      } else if (b == ']' || b == '}') {
        if (inside && depth == level()) {
          keep(bytes, from, i);
          last(into);
          from = i;
        }
        depth--;
      }
    }
    keep(bytes, from, bytes.length);
  }

  private void text(byte b) {
    if (escaped) {
      escaped = false;
      matched = -1;
    } else if (b == '\\') {
      escaped = true;
    } else if (b == '"') {
      string = false;
    } else {
      matched = matched >= 0 && matched < DATA.length && DATA[matched] == b ? matched + 1 : -1;
    }
  }

  /** How deep the array is. */
  private int level() {
    return plain ? 1 : 2;
  }

  private boolean begins(byte b) {
    return b == '[' && depth == level() && !inside && !over && (plain || named);
  }

  private void last(Consumer<? super T> into) {
    if (elements.isBlank() && elements.count() == 0) {
      elements.skip();
    } else {
      elements.end(into);
    }
    inside = false;
    over = true;
  }

  private void keep(byte[] bytes, int from, int to) {
    if (inside) {
      elements.add(bytes, from, to);
      return;
    }
    around.write(bytes, from, to - from);
    if (around.size() > AROUND) {
      ClientReply head = elements.head();
      throw new BadGatewayException(
          502,
          "The reply of " + head.service() + " to " + head.operation() + " is too long",
          "more than " + AROUND + " bytes around its elements");
    }
  }

  @Override
  public void end(Consumer<? super T> into) {
    ClientReply head = elements.head();
    // First, for what is wrong with the document is the better reason.
    Envelope.elements(
        new ClientReply(
            head.operation(), head.service(), head.style(), head.status(), around.toByteArray()),
        elements.codec());
    if (!over) {
      throw new BadGatewayException(
          502,
          "The reply of " + head.service() + " to " + head.operation() + " cannot be read",
          "the array of its elements was not found: the name 'data' must be written as it is");
    }
  }
}
