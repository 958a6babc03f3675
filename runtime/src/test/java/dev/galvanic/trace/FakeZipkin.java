package dev.galvanic.trace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import zipkin2.Span;
import zipkin2.codec.SpanBytesDecoder;

/** A Zipkin that keeps what it is sent, or misbehaves. */
public final class FakeZipkin implements AutoCloseable {
  /** What it does with a message. */
  public enum Mode {
    TAKES,
    HANGS,
    SLOW,
    FAILS
  }

  private volatile Mode mode;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final List<String> paths = new CopyOnWriteArrayList<>();

  private FakeZipkin(Mode mode) throws IOException {
    this.mode = mode;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public static FakeZipkin start() throws IOException {
    return new FakeZipkin(Mode.TAKES);
  }

  public static FakeZipkin start(Mode mode) throws IOException {
    return new FakeZipkin(mode);
  }

  /** From the next message on. */
  public void turn(Mode next) {
    mode = next;
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What has arrived, in no order. */
  public List<Span> spans() {
    return List.copyOf(spans);
  }

  /** How many have arrived. */
  public int count() {
    return spans.size();
  }

  public List<String> paths() {
    return List.copyOf(paths);
  }

  /** Waits for a span. */
  public Span await(Predicate<Span> wanted) throws InterruptedException {
    for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10); ; Thread.sleep(10)) {
      for (Span span : spans) {
        if (wanted.test(span)) {
          return span;
        }
      }
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("It has not come. There is " + spans);
      }
    }
  }

  /** Waits for the span of that name (Zipkin keeps names in lower case). */
  public Span await(String name) throws InterruptedException {
    return await(span -> name.toLowerCase(Locale.ROOT).equals(span.name()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      paths.add(exchange.getRequestURI().getPath());
      boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
      InputStream body = exchange.getRequestBody();
      List<Span> sent =
          SpanBytesDecoder.JSON_V2.decodeList(
              (zipped ? new GZIPInputStream(body) : body).readAllBytes());
      if (mode == Mode.HANGS) {
        closed.await();
      } else if (mode == Mode.SLOW) {
        closed.await(300, TimeUnit.MILLISECONDS);
      }
      if (mode != Mode.FAILS) {
        spans.addAll(sent);
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
