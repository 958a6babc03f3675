package dev.galvanic.client;

import dev.galvanic.json.JsonCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes elements of the bytes of one reply while they come. It keeps what is no whole element yet:
 * one for each reply, and one thread at a time.
 */
public interface ElementReader<T extends @Nullable Object> {
  /**
   * Reads on, and gives each element that ends among these bytes.
   *
   * @throws dev.galvanic.BadGatewayException if that cannot be read; nothing more can be then
   */
  void read(byte[] bytes, Consumer<? super T> elements);

  /**
   * There are no more bytes.
   *
   * @throws dev.galvanic.BadGatewayException if that cannot be the end
   */
  void end(Consumer<? super T> elements);

  /** What elements stand in, one behind the other. */
  @FunctionalInterface
  interface Format<T extends @Nullable Object> {
    /**
     * @param head the reply without a body
     * @param limit the most bytes of one element
     */
    ElementReader<T> reader(ClientReply head, int limit);
  }

  /** The reply's data, an array in JSON. */
  static <T extends @Nullable Object> Format<T> array(JsonCodec<T> codec) {
    return (head, limit) -> new ArrayElements<>(new Elements<>(head, codec, limit));
  }

  /** A document in JSON in each line. */
  static <T extends @Nullable Object> Format<T> lines(JsonCodec<T> codec) {
    return (head, limit) -> new LineElements<>(new Elements<>(head, codec, limit));
  }

  /** The body in pieces, as they come. */
  static Format<byte[]> bytes() {
    return (head, limit) -> new BytePieces();
  }

  /** The body as UTF-8 text in pieces, as they come; no character is cut. */
  static Format<String> text() {
    return (head, limit) -> new TextPieces(head);
  }
}
