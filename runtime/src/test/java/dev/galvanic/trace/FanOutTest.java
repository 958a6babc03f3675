package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.background.Background;
import dev.galvanic.client.vertx.VertxServiceClient;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.config.Config;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Method;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.netty.HttpServer;
import dev.galvanic.http.netty.ServerOptions;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.TemplateRouter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import zipkin2.Span;

/**
 * Thousands of requests on each kind of thread, each of which grows a tree by chance out of
 * branches, stages, calls of the service to itself, statements, tasks of the background and spans
 * of its own. No span is lost, each stands below the one it was begun in, and no thread keeps a
 * context.
 */
@Timeout(600)
class FanOutTest {
  private static final int REQUESTS = Integer.getInteger("galvanic.trace.requests", 1_000);
  private static final int ON_VIRTUAL =
      Integer.getInteger("galvanic.trace.requests.virtual", 1_000);
  private static final int AT_ONCE = 16;

  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final EventLoops loops = EventLoops.open(2);
  private final ExecutorService elsewhere = Executors.newFixedThreadPool(2);
  private FakeZipkin zipkin;

  @BeforeEach
  void start() throws Exception {
    zipkin = FakeZipkin.start();
  }

  @AfterEach
  void stop() throws Exception {
    zipkin.close();
    elsewhere.shutdown();
    loops.close(Duration.ofSeconds(5));
  }

  @Test
  void onEventLoops() throws Exception {
    run("/async/", BlockingThreads.platform("unused", 1), REQUESTS);
  }

  @Test
  void onPlatformThreads() throws Exception {
    run("/blocking/", BlockingThreads.platform("platform", 200), REQUESTS);
  }

  @Test
  void onVirtualThreadsWhereThereAreAny() throws Exception {
    run("/blocking/", BlockingThreads.open("best"), ON_VIRTUAL);
  }

  private void run(String path, BlockingThreads threads, int requests) throws Exception {
    int port = freePort();
    Config config =
        Config.of(
            "fan-service",
            Map.of(
                "ZIPKIN_SERVER",
                zipkin.address(),
                "TRACE_CALLERS_LIMIT",
                "999999",
                "FAN_SERVICE_URL",
                "http://127.0.0.1:" + port,
                "CLIENT_TIMEOUT",
                "100s",
                "CLIENT_CONNECTIONS",
                "1000"));
    Tracing tracing = Tracing.open(config);
    VertxServiceClient itself =
        VertxServiceClient.open(loops, config.client("fan-service"), tracing.calls());
    Background background = new Background(threads, tracing.tasks());
    Trees trees = new Trees(tracing.tracer(), itself, tracing.statements(), background, elsewhere);
    HttpServer server =
        HttpServer.start(
            loops,
            ServerOptions.of("127.0.0.1", port, Replies.plain())
                .with(patient())
                .watchedBy(tracing.requests()),
            new TemplateRouter(routes(trees)),
            threads);
    load("http://127.0.0.1:" + port + path, requests, trees);
    assertNoContextIsLeft(threads);
    itself.close();
    server.stop(Duration.ofSeconds(5));
    assertThat(threads.forgottenContexts()).as("contexts left on threads").isZero();
    tracing.close();

    assertThat(wrong).isEmpty();
    long all = trees.spans() + requests;
    assertThat(tracing.counts()).containsExactly(new SpanCounts("zipkin", all, all, 0));
    check(zipkin.spans(), trees.parents(), all);
  }

  /** On a machine that has other things to do a tree may take its time. */
  private static HttpLimits patient() {
    HttpLimits usual = HttpLimits.defaults();
    HttpLimits.Times times = usual.times();
    return new HttpLimits(
        usual.heads(),
        usual.bodies(),
        new HttpLimits.Times(
            times.head(),
            times.body(),
            times.bodyRate(),
            times.bodyRateAfter(),
            times.idle(),
            times.write(),
            Duration.ofSeconds(100),
            times.linger(),
            times.rest(),
            true),
        usual.load(),
        usual.values());
  }

  private List<PathRoutes> routes(Trees trees) {
    return List.of(
        PathRoutes.of("/async/{name}")
            .on(
                Method.GET,
                Endpoint.async(
                    "GET /async/{name}",
                    e -> {
                      checkContext(e);
                      return trees
                          .growAsync(e.path().decoded(1), parent(e))
                          .thenApply(TracedService::text);
                    })),
        PathRoutes.of("/blocking/{name}")
            .on(
                Method.GET,
                Endpoint.blocking(
                    "GET /blocking/{name}",
                    e -> {
                      checkContext(e);
                      Reply reply = TracedService.text(trees.grow(e.path().decoded(1), parent(e)));
                      checkContext(e);
                      return reply;
                    })));
  }

  private static String parent(Exchange exchange) {
    return exchange.query().first("parent").orElse("");
  }

  private void checkContext(Exchange exchange) {
    if (RequestContext.current().orElse(null) != exchange.context()) {
      wrong.add(exchange.target() + " runs in " + RequestContext.current());
    }
  }

  /** So that none is dropped, no more are begun than Zipkin keeps up with. */
  private void load(String base, int requests, Trees trees) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> running = new ArrayList<>();
    AtomicInteger begun = new AtomicInteger();
    for (int i = 0; i < requests; i++) {
      URI uri = URI.create(base + i);
      running.add(
          callers.submit(
              () -> {
                int number = begun.incrementAndGet();
                while (trees.spans() + number - zipkin.count() > SpanQueue.MOST / 4) {
                  Thread.sleep(5);
                }
                HttpResponse<String> reply =
                    client.send(
                        HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
                if (reply.statusCode() != 200) {
                  wrong.add(uri + " " + reply.statusCode() + " " + reply.body());
                }
                return null;
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
    callers.shutdown();
  }

  private void assertNoContextIsLeft(BlockingThreads threads) throws InterruptedException {
    int tasks = 100;
    CountDownLatch done = new CountDownLatch(tasks + loops.loops().size() + tasks);
    Runnable look =
        () -> {
          RequestContext.current().ifPresent(left -> wrong.add("left: " + left));
          done.countDown();
        };
    for (Loop loop : loops.loops()) {
      loop.execute(look);
    }
    for (int i = 0; i < tasks; i++) {
      elsewhere.execute(look);
      while (!threads.tryExecute(look)) {
        Thread.onSpinWait();
      }
    }
    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private void check(List<Span> spans, Map<String, String> parents, long all) {
    assertThat(spans).hasSize((int) all);
    Map<String, Span> byId = new HashMap<>();
    spans.forEach(span -> byId.put(span.id(), span));
    assertThat(byId).hasSize((int) all);
    Set<String> found = ConcurrentHashMap.newKeySet();
    for (Span span : spans) {
      String expected = parents.get(span.name());
      if (expected == null) {
        continue;
      }
      found.add(span.name());
      Span above = span;
      do {
        String traceId = above.traceId();
        above = byId.get(above.parentId());
        assertThat(above).as(span.name()).isNotNull();
        assertThat(above.traceId()).isEqualTo(traceId);
      } while (!parents.containsKey(above.name()) && above.parentId() != null);
      assertThat(parents.containsKey(above.name()) ? above.name() : "")
          .as(span.name())
          .isEqualTo(expected);
    }
    assertThat(found).hasSameSizeAs(parents.keySet());
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
