package dev.galvanic.client;

import dev.galvanic.Page;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a reply becomes the value that a client's method returns. */
@FunctionalInterface
public interface ReplyReader<T extends @Nullable Object> {
  /**
   * Reads it.
   *
   * @throws dev.galvanic.ServiceException if the reply is an error
   * @throws dev.galvanic.BadGatewayException if it is not what was expected
   */
  T read(ClientReply reply);

  /** The reply's data. */
  static <T> ReplyReader<T> data(JsonCodec<T> codec) {
    return reply -> Envelope.data(Envelope.successful(reply), codec);
  }

  /** The reply's data, whatever its shape: see {@link Codecs#TREE}. */
  static ReplyReader<@Nullable Object> tree() {
    return reply -> Envelope.nullable(Envelope.successful(reply), Codecs.TREE).orElse(null);
  }

  /** The reply's data; empty if it is null or the status is 404. */
  static <T> ReplyReader<Optional<T>> optional(JsonCodec<T> codec) {
    return reply ->
        reply.status() == 404
            ? Optional.empty()
            : Envelope.nullable(Envelope.successful(reply), codec);
  }

  /** The reply's data and pagination. */
  static <T> ReplyReader<Page<T>> page(JsonCodec<T> item) {
    return reply -> Envelope.page(Envelope.successful(reply), item);
  }

  /** Nothing, whatever a successful reply holds. */
  static ReplyReader<@Nullable Void> none() {
    return reply -> {
      Envelope.successful(reply);
      return null;
    };
  }

  /** The body as UTF-8 text, as it came. */
  static ReplyReader<String> text() {
    return reply -> new String(Envelope.successful(reply).body(), StandardCharsets.UTF_8);
  }

  /** The body as it came. */
  static ReplyReader<byte[]> bytes() {
    return reply -> Envelope.successful(reply).body();
  }
}
