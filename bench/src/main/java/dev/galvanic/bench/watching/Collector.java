package dev.galvanic.bench.watching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What stands where a Zipkin should: one that takes everything, or one that fails in its way. */
final class Collector implements AutoCloseable {
  /** What becomes of a message. */
  enum Mode {
    TAKES,
    REFUSES,
    HANGS,
    SLOW,
    FAILS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int SLOW_MILLIS = 300;
  private static final int BACKLOG = 64;

  private final Mode mode;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);

  private Collector(Mode mode) throws IOException {
    this.mode = mode;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  static Collector start(Mode mode) throws IOException {
    Collector collector = new Collector(mode);
    if (mode == Mode.REFUSES) {
      // Nobody listens at its port any more.
      collector.server.stop(0);
    }
    return collector;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      if (mode == Mode.HANGS) {
        closed.await();
      } else if (mode == Mode.SLOW) {
        closed.await(SLOW_MILLIS, TimeUnit.MILLISECONDS);
      }
      exchange.sendResponseHeaders(mode == Mode.FAILS ? 500 : 202, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
