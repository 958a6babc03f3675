package dev.galvanic.client;

import dev.galvanic.BadGatewayException;
import dev.galvanic.ReplyStyle;
import dev.galvanic.json.JsonCodec;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of a reply, each from the first of its bytes to the last. */
final class Elements<T extends @Nullable Object> {
  private final ClientReply head;
  private final JsonCodec<T> codec;
  private final int limit;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean blank = true;
  private long count;

  Elements(ClientReply head, JsonCodec<T> codec, int limit) {
    this.head = head;
    this.codec = codec;
    this.limit = limit;
  }

  ClientReply head() {
    return head;
  }

  JsonCodec<T> codec() {
    return codec;
  }

  /** How many there were so far. */
  long count() {
    return count;
  }

  /** Goes on with the element. */
  void add(byte[] piece, int from, int to) {
    if (bytes.size() + (to - from) > limit) {
      throw new BadGatewayException(
          502,
          "The reply of " + head.service() + " to " + head.operation() + " is too long",
          "more than " + limit + " bytes in element " + count);
    }
    for (int i = from; blank && i < to; i++) {
      blank = piece[i] == ' ' || piece[i] == '\t' || piece[i] == '\r' || piece[i] == '\n';
    }
    bytes.write(piece, from, to - from);
  }

  /** Whether nothing of the element is there, but spaces. */
  boolean isBlank() {
    return blank;
  }

  /** Begins the next element, and drops what there is of this one. */
  void skip() {
    blank = true;
    bytes.reset();
  }

  /** The element is there as a whole. */
  void end(Consumer<? super T> elements) {
    ClientReply element =
        new ClientReply(
            head.operation() + ", element " + count + ",",
            head.service(),
            ReplyStyle.PLAIN,
            head.status(),
            bytes.toByteArray());
    skip();
    count++;
    elements.accept(Envelope.data(element, codec));
  }
}
