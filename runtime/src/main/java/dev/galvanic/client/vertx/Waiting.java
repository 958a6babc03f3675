package dev.galvanic.client.vertx;

import dev.galvanic.GatewayTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A thread that waits for what comes from an event loop. */
final class Waiting {
  private Waiting() {}

  /**
   * What comes, or the exception that comes in its place.
   *
   * @param giveUp for an interrupt: nobody waits any more
   */
  static <T> T await(String operation, CompletableFuture<T> coming, Runnable giveUp) {
    try {
      return coming.get();
    } catch (InterruptedException e) {
      giveUp.run();
      Thread.currentThread().interrupt();
      GatewayTimeoutException interrupted =
          new GatewayTimeoutException(operation + " was interrupted");
      interrupted.initCause(e);
      throw interrupted;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }
}
