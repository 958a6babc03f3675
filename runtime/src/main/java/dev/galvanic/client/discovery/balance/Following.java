package dev.galvanic.client.discovery.balance;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a source again and again. While nobody answers, what was told last stays for a bounded time,
 * and then nothing is known any more.
 */
public final class Following implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Following.class);

  private final String service;
  private final Source source;
  private final TimedThread thread;
  private final Duration keep;
  private final Backoff backoff;
  private final Consumer<List<Found>> listener;
  private final CompletableFuture<Void> first = new CompletableFuture<>();
  private boolean closed;
  private int failures;
  private @Nullable Runnable next;
  private @Nullable Runnable forget;

  private Following(
      String service,
      Source source,
      TimedThread thread,
      Duration keep,
      Backoff backoff,
      Consumer<List<Found>> listener) {
    this.service = service;
    this.source = source;
    this.thread = thread;
    this.keep = keep;
    this.backoff = backoff;
    this.listener = listener;
  }

  /**
   * Begins to ask.
   *
   * @param keep for how long the last answer counts while there is no other
   * @param listener told on that thread
   */
  public static Following start(
      String service,
      Source source,
      TimedThread thread,
      Duration keep,
      Backoff backoff,
      Consumer<List<Found>> listener) {
    Following following = new Following(service, source, thread, keep, backoff, listener);
    thread.execute(following::ask);
    return following;
  }

  /** Ends when the source has answered or failed for the first time. */
  public CompletionStage<Void> first() {
    return first;
  }

  private void ask() {
    next = null;
    if (!closed) {
      asked().whenComplete((answer, failure) -> thread.execute(() -> answered(answer, failure)));
    }
  }

  /** A question that cannot even be asked, such as one for a name too long, is a failure, too. */
  private CompletionStage<Answer> asked() {
    try {
      return source.ask();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void answered(@Nullable Answer answer, @Nullable Throwable failure) {
    if (closed) {
      return;
    }
    if (answer == null) {
      failed(failure);
    } else {
      found(answer);
    }
    first.complete(null);
  }

  private void found(Answer answer) {
    if (failures > 0) {
      LOG.info("{}: {} answers again", service, source.name());
      failures = 0;
    }
    if (forget != null) {
      forget.run();
      forget = null;
    }
    listener.accept(answer.instances());
    next = thread.after(answer.again(), this::ask);
  }

  private void failed(@Nullable Throwable failure) {
    failures++;
    if (failures == 1) {
      Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
      LOG.warn(
          "{}: {} does not tell where it runs: {}. What was known last counts for {} s.",
          service,
          source.name(),
          cause,
          keep.toSeconds());
      forget =
          thread.after(
              keep,
              () -> {
                LOG.error(
                    "{}: {} has not told for {} s where it runs, so nothing is known any more",
                    service,
                    source.name(),
                    keep.toSeconds());
                listener.accept(List.of());
              });
    }
    next = thread.after(backoff.after(failures), this::ask);
  }

  @Override
  public void close() {
    thread.execute(
        () -> {
          closed = true;
          cancel(next);
          cancel(forget);
        });
    source.close();
  }

  private static void cancel(@Nullable Runnable timer) {
    if (timer != null) {
      timer.run();
    }
  }
}
