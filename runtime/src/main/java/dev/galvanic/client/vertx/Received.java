package dev.galvanic.client.vertx;

import dev.galvanic.BadGatewayException;
import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.config.ClientConfig;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A reply as it came.
 *
 * @param request that it answers
 * @param encoding of its body; null if it has none, or one that the caller has asked for
 * @param incoming its body, where that is read as it comes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Received(
    ClientRequest request,
    ClientConfig config,
    int status,
    @Nullable String encoding,
    byte[] body,
    @Nullable Incoming incoming) {

  /** What is wrong with a reply. */
  enum Fault {
    UNREADABLE(" cannot be read"),
    BROKEN(" breaks off"),
    TOO_LONG(" is too long");

    private final String text;

    Fault(String text) {
      this.text = text;
    }
  }

  /**
   * The same without its compression.
   *
   * @throws BadGatewayException if that cannot be taken off, or there is too much below it
   */
  ClientReply reply() {
    return new ClientReply(
        request.operation(),
        config.service(),
        config.replies().orElse(request.replies()),
        status,
        plain());
  }

  /**
   * For what comes.
   *
   * @throws dev.galvanic.ServiceException if the reply is an error
   */
  <T extends @Nullable Object> ElementReader<T> reader(ElementReader.Format<T> format) {
    ClientReply head = reply();
    ReplyReader.none().read(head);
    return format.reader(head, config.limits().replyLimit());
  }

  /** Nobody will read what is still to come of it. */
  void giveUp() {
    giveUp(() -> {});
  }

  /**
   * The same.
   *
   * @param first run if there is a rest that nobody has given up before
   */
  void giveUp(Runnable first) {
    if (incoming != null) {
      incoming.cancel(first);
    }
  }

  /** Waits for it; an interrupt gives it up, whether it is here by then or not. */
  static Received await(String operation, CompletableFuture<Received> reply) {
    return Waiting.await(operation, reply, () -> giveUp(reply));
  }

  /** Nobody waits for it any more: of one that has begun all the same, nobody reads the rest. */
  static void giveUp(CompletableFuture<Received> reply) {
    if (!reply.cancel(true)) {
      reply.thenAccept(Received::giveUp);
    }
  }

  private byte[] plain() {
    if (encoding == null || body.length == 0) {
      return body;
    }
    try {
      return switch (encoding.toLowerCase(Locale.ROOT).strip()) {
        case "identity" -> body;
        case "gzip", "x-gzip" -> Inflation.gunzip(body, config.limits().replyLimit());
        default -> throw new Inflation.RefusedException(Fault.UNREADABLE, "Content-Encoding");
      };
    } catch (Inflation.RefusedException e) {
      throw faulty(config, request.operation(), e.fault(), e.getMessage());
    }
  }

  /** The exception for a reply that is not what it should be. */
  static BadGatewayException faulty(
      ClientConfig config, String operation, Fault fault, @Nullable String reason) {
    return new BadGatewayException(
        502, "The reply of " + config.service() + " to " + operation + fault.text, reason);
  }
}
