package dev.galvanic.metrics;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * {@code /metrics}, in the text format of Prometheus. It is written on a thread of its own:
 * thousands of series take too long for an event loop, and a service whose threads are all busy is
 * one that somebody wants to see.
 */
final class Scrape implements AutoCloseable {
  /** Prometheus's own name for the format, which has had this version since 2014. */
  private static final String MEDIA = "text/plain; version=0.0.4; charset=utf-8";

  private static final int WAITING = 16;
  private static final long KEEP_SECONDS = 30;

  private final Supplier<String> text;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1, 1, KEEP_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Scrape::thread);

  Scrape(Supplier<String> text) {
    this.text = text;
    thread.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "metrics");
    thread.setDaemon(true);
    return thread;
  }

  Router router() {
    Endpoint endpoint = Endpoint.async("GET /metrics", exchange -> write());
    return new TemplateRouter(List.of(PathRoutes.of("/metrics").on(Method.GET, endpoint)));
  }

  private CompletionStage<Reply> write() {
    try {
      return CompletableFuture.supplyAsync(
          () -> Reply.of(200, MEDIA, text.get().getBytes(StandardCharsets.UTF_8)), thread);
    } catch (RejectedExecutionException busy) {
      return CompletableFuture.failedFuture(new ServiceUnavailableException());
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
