package dev.galvanic.sql.pg;

import dev.galvanic.sql.Notification;
import dev.galvanic.sql.Subscription;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener and its thread: a handler that blocks holds up neither an event loop nor another
 * listener. What it has not got to yet waits in a queue with an end, for memory has one, too.
 */
final class PgSubscription implements Subscription {
  private static final Logger LOG = LoggerFactory.getLogger("dev.galvanic.sql");
  private static final int MOST_WAITING = 10_000;

  private final String service;
  private final String channel;
  private final Consumer<Notification> handler;
  private final Runnable onReconnect;
  private final Consumer<PgSubscription> unsubscribe;
  // Empty: there may be something else to do than a notification.
  private final BlockingQueue<Optional<Notification>> queue =
      new LinkedBlockingQueue<>(MOST_WAITING);
  private final AtomicBoolean gap = new AtomicBoolean();
  private final CompletableFuture<@Nullable Void> ready = new CompletableFuture<>();
  private volatile boolean closed;

  /**
   * @param unsubscribe is told when it is closed
   */
  PgSubscription(
      String service,
      String channel,
      Consumer<Notification> handler,
      Runnable onReconnect,
      Consumer<PgSubscription> unsubscribe) {
    this.service = service;
    this.channel = channel;
    this.handler = handler;
    this.onReconnect = onReconnect;
    this.unsubscribe = unsubscribe;
  }

  void begin() {
    Thread thread = new Thread(this::run, service + "-listen-" + channel);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public String channel() {
    return channel;
  }

  @Override
  @SuppressWarnings("NullAway") // it is Void
  public CompletionStage<Void> ready() {
    return ready.copy();
  }

  /** The server listens, for the first time or again. */
  void listening() {
    if (!ready.complete(null)) {
      lost();
    }
  }

  /** Takes a notification; never blocks. */
  void heard(Notification notification) {
    if (!queue.offer(Optional.of(notification))) {
      lost();
    }
  }

  /** Notifications may have been lost. */
  private void lost() {
    gap.set(true);
    wake();
  }

  private void wake() {
    // Where there is no room, its thread does not sleep.
    boolean woken = queue.offer(Optional.empty());
    assert woken || !queue.isEmpty();
  }

  @Override
  public void close() {
    closed = true;
    wake();
    unsubscribe.accept(this);
  }

  private void run() {
    try {
      while (!closed) {
        Optional<Notification> next = queue.take();
        if (gap.compareAndSet(true, false)) {
          call(onReconnect);
        }
        next.ifPresent(notification -> call(() -> handler.accept(notification)));
      }
    } catch (InterruptedException e) {
      // Nobody but a handler can have done that; it does not want to hear any more.
      close();
    }
  }

  private void call(Runnable task) {
    if (closed) {
      return;
    }
    try {
      task.run();
    } catch (Throwable e) {
      LOG.warn("{}: a handler of channel {} failed; it goes on.", service, channel, e);
    }
  }
}
