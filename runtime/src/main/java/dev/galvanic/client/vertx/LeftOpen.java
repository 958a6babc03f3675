package dev.galvanic.client.vertx;

import dev.galvanic.client.ClientRequest;
import dev.galvanic.http.RequestContext;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes a reply that is read as it comes, and that is open still when the work which has asked for
 * it ends: nobody will read on in it.
 */
final class LeftOpen {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);

  private final ClientRequest request;
  private final String service;
  private final CompletableFuture<Received> reply;
  private volatile Runnable closed = () -> {};

  /**
   * @param reply which need not have come yet
   */
  LeftOpen(ClientRequest request, String service, CompletableFuture<Received> reply) {
    this.request = request;
    this.service = service;
    this.reply = reply;
  }

  /** From now on. What is asked for outside of any work belongs to whoever asks. */
  void watch() {
    RequestContext.current()
        .ifPresent(work -> closed = work.leftovers().add(() -> workEnded(work)));
  }

  /** Somebody has closed it, or has read it to its end. */
  void closed() {
    closed.run();
  }

  private void workEnded(RequestContext work) {
    if (!reply.isDone() && reply.cancel(true)) {
      tell(work);
    } else {
      reply.thenAccept(received -> received.giveUp(() -> tell(work)));
    }
  }

  /** As a line of the work, wherever it is told. */
  private void tell(RequestContext work) {
    RequestContext before = RequestContext.replace(work);
    try {
      LOG.warn(
          "{}: the reply of {} was still open when the work that had asked for it ended, id {}, and"
              + " is closed. Close the stream, in a try-with-resources statement for example, or"
              + " cancel the subscription.",
          request.operation(),
          service,
          work.id());
    } finally {
      RequestContext.replace(before);
    }
  }
}
