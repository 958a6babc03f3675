package dev.galvanic.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.netty.RawClient;
import dev.galvanic.http.netty.TestServer;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.migrate.LogWatch;
import dev.galvanic.route.PathRoutes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a load balancer and an orchestrator ask. */
@Timeout(30)
class HealthTest {
  private static final String RUNNING =
      "{\"name\":\"service\",\"status\":\"UP\",\"data\":{\"state\":\"RUNNING\"}}";

  private final AtomicBoolean database = new AtomicBoolean(true);
  private final Health health = new Health();
  private final BlockingThreads threads = BlockingThreads.open("health-test");
  private final EventLoops loops = EventLoops.open(1);
  private TestServer server;
  private RawClient client;

  @BeforeEach
  void start() throws Exception {
    server = TestServer.start(health.router().routes().toArray(PathRoutes[]::new));
    client = server.connect();
  }

  @AfterEach
  void stop() throws Exception {
    health.close();
    client.close();
    server.close();
    assertThat(threads.close(Duration.ofSeconds(5))).isTrue();
    assertThat(loops.close(Duration.ofSeconds(5))).isTrue();
  }

  /** A check of a name whose answer a test gives. */
  private record Answering(String name, Kind kind, Answer answer, Duration interval)
      implements HealthCheck.Blocking {
    interface Answer {
      HealthResult give() throws Exception;
    }

    static Answering of(String name, Kind kind, Answer answer) {
      return new Answering(name, kind, answer, Duration.ofMillis(5));
    }

    @Override
    public Duration timeout() {
      return Duration.ofMillis(200);
    }

    @Override
    public HealthResult check() throws Exception {
      return answer.give();
    }
  }

  private record Asynchronous(String name, CompletionStage<HealthResult> answer)
      implements HealthCheck.Async {
    @Override
    public CompletionStage<HealthResult> check() {
      return answer;
    }
  }

  private String get(String path) throws Exception {
    RawClient.Answer answer = client.get(path).read();
    return answer.status() + " " + answer.body();
  }

  private void await(String path, String expected) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    String told = get(path);
    while (!told.equals(expected) && System.nanoTime() - end < 0) {
      Thread.onSpinWait();
      told = get(path);
    }
    assertThat(told).isEqualTo(expected);
  }

  @Test
  void aServiceIsReadyOnceItIsStartedAndUntilItStops() throws Exception {
    String starting =
        "503 {\"status\":\"DOWN\",\"checks\":[{\"name\":\"service\",\"status\":\"DOWN\","
            + "\"data\":{\"state\":\"STARTING\"}}]}";
    assertThat(get("/health/live")).isEqualTo("200 {\"status\":\"UP\",\"checks\":[]}");
    assertThat(get("/health/started")).isEqualTo(starting);
    assertThat(get("/health/ready")).isEqualTo(starting);
    assertThat(get("/health")).isEqualTo(starting);

    health.started();
    String running = "200 {\"status\":\"UP\",\"checks\":[" + RUNNING + "]}";
    assertThat(get("/health/started")).isEqualTo(running);
    assertThat(get("/health/ready")).isEqualTo(running);
    assertThat(get("/health")).isEqualTo(running);

    health.stopping();
    assertThat(get("/health/ready")).startsWith("503").contains("STOPPING");
    assertThat(get("/health/started")).startsWith("200").contains("STOPPING");
    assertThat(get("/health/live")).startsWith("200");
  }

  @Test
  void aReplyIsJsonThatNobodyKeeps() throws Exception {
    RawClient.Answer answer = client.get("/health").read();

    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void aServiceIsReadyAsLongAsAllItStandsOnIsThere() throws Exception {
    health.check("database", database::get).started();
    assertThat(get("/health/ready")).startsWith("200");

    database.set(false);
    assertThat(get("/health/ready"))
        .isEqualTo(
            "503 {\"status\":\"DOWN\",\"checks\":["
                + RUNNING
                + ",{\"name\":\"database\",\"status\":\"DOWN\"}]}");
    assertThat(get("/health/live")).startsWith("200");
  }

  @Test
  void aCheckIsToldByTheEndpointOfItsKindWithItsData() throws Exception {
    HealthResult answer =
        HealthResult.up().with("disk", "/var").with("free", 42).with("local", true);
    health.begin(
        List.of(
            Answering.of("live", HealthCheck.Kind.LIVE, () -> answer),
            Answering.of("started", HealthCheck.Kind.STARTED, HealthResult::down),
            new Asynchronous("ready", CompletableFuture.completedFuture(HealthResult.up()))),
        threads,
        loops);
    health.started();

    String live =
        "{\"name\":\"live\",\"status\":\"UP\","
            + "\"data\":{\"disk\":\"/var\",\"free\":42,\"local\":true}}";
    String started = "{\"name\":\"started\",\"status\":\"DOWN\"}";
    String ready = "{\"name\":\"ready\",\"status\":\"UP\"}";
    assertThat(get("/health/live")).isEqualTo("200 {\"status\":\"UP\",\"checks\":[" + live + "]}");
    assertThat(get("/health/ready"))
        .isEqualTo("200 {\"status\":\"UP\",\"checks\":[" + RUNNING + "," + ready + "]}");
    assertThat(get("/health/started"))
        .isEqualTo("503 {\"status\":\"DOWN\",\"checks\":[" + RUNNING + "," + started + "]}");
    assertThat(get("/health"))
        .isEqualTo(
            "503 {\"status\":\"DOWN\",\"checks\":["
                + String.join(",", RUNNING, live, started, ready)
                + "]}");
  }

  @Test
  void aBlockingCheckRunsOffTheEventLoopWithItsTimeAsDeadline() {
    CompletableFuture<String> seen = new CompletableFuture<>();
    health.begin(
        List.of(
            Answering.of(
                "seen",
                HealthCheck.Kind.READY,
                () -> {
                  RequestContext context = RequestContext.current().orElseThrow();
                  seen.complete(
                      EventLoops.onEventLoop()
                          + " "
                          + context.id()
                          + " "
                          + (context.remaining().compareTo(Duration.ofMillis(200)) <= 0));
                  return HealthResult.up();
                })),
        threads,
        loops);

    assertThat(seen.join()).isEqualTo("false health-seen true");
  }

  @Test
  void whatACheckLeavesOpenIsClosedAtItsEnd() {
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    health.begin(
        List.of(
            Answering.of(
                "leaves",
                HealthCheck.Kind.READY,
                () -> {
                  RequestContext.current()
                      .orElseThrow()
                      .leftovers()
                      .add(() -> closed.complete(true));
                  return HealthResult.up();
                })),
        threads,
        loops);

    assertThat(closed.join()).isTrue();
  }

  @Test
  void aCheckThatHangsIsDownAndKeepsNobodyWaiting() throws Exception {
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    health.started();
    health.begin(
        List.of(
            Answering.of(
                "hangs",
                HealthCheck.Kind.READY,
                () -> {
                  if (begun.incrementAndGet() > 1) {
                    return HealthResult.up();
                  }
                  while (true) {
                    try {
                      end.await();
                      return HealthResult.up();
                    } catch (InterruptedException e) {
                      interrupted.countDown();
                    }
                  }
                })),
        threads,
        loops);

    assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    long asked = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      assertThat(get("/health/ready"))
          .startsWith("503")
          .contains("\"data\":{\"reason\":\"no answer within 200 ms\"}");
    }
    assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(5));
    assertThat(begun.get()).as("it holds one thread, not one for each time").isEqualTo(1);

    end.countDown();
    await(
        "/health/ready",
        "200 {\"status\":\"UP\",\"checks\":["
            + RUNNING
            + ",{\"name\":\"hangs\",\"status\":\"UP\"}]}");
  }

  @Test
  void aCheckWhoseThreadComesTooLateIsAskedAgain() throws Exception {
    Queue<Runnable> kept = new ConcurrentLinkedQueue<>();
    health.started();
    health.begin(
        List.of(Answering.of("late", HealthCheck.Kind.READY, HealthResult::up)),
        task -> kept.isEmpty() ? kept.add(task) : threads.tryExecute(task),
        loops);

    assertThat(get("/health/ready"))
        .startsWith("503")
        .contains("\"data\":{\"reason\":\"no answer within 200 ms\"}");
    kept.element().run();
    await(
        "/health/ready",
        "200 {\"status\":\"UP\",\"checks\":["
            + RUNNING
            + ",{\"name\":\"late\",\"status\":\"UP\"}]}");
  }

  /** They are the whole process's, and anybody's code may block them. */
  @Test
  void checksNeedNoneOfTheThreadsOfTheCommonPool() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < ForkJoinPool.commonPool().getParallelism(); i++) {
      ForkJoinPool.commonPool()
          .execute(() -> assertThatCode(end::await).doesNotThrowAnyException());
    }
    try {
      health.begin(
          List.of(
              Answering.of(
                  "again",
                  HealthCheck.Kind.LIVE,
                  () -> HealthResult.of(asked.incrementAndGet() == 1))),
          threads,
          loops);
      await(
          "/health/live",
          "503 {\"status\":\"DOWN\",\"checks\":[{\"name\":\"again\",\"status\":\"DOWN\"}]}");
    } finally {
      end.countDown();
    }
  }

  @Test
  void anAsynchronousCheckThatNeverAnswersIsCancelled() throws Exception {
    CompletableFuture<HealthResult> never = new CompletableFuture<>();

    health.begin(List.of(new Asynchronous("never", never)), threads, loops);

    assertThat(get("/health/ready")).contains("no answer within 500 ms");
    assertThatThrownBy(() -> never.get(5, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aCheckThatFailsIsDownAndOnlyTheLogKnowsWhy() throws Exception {
    AtomicBoolean broken = new AtomicBoolean(true);
    try (LogWatch log = new LogWatch(Health.class.getName())) {
      health.begin(
          List.of(
              Answering.of(
                  "fails",
                  HealthCheck.Kind.LIVE,
                  () -> {
                    if (broken.get()) {
                      throw new StackOverflowError("secret");
                    }
                    return HealthResult.up();
                  })),
          threads,
          loops);
      assertThat(get("/health/live"))
          .isEqualTo(
              "503 {\"status\":\"DOWN\",\"checks\":[{\"name\":\"fails\",\"status\":\"DOWN\"}]}");
      broken.set(false);
      await(
          "/health/live",
          "200 {\"status\":\"UP\",\"checks\":[{\"name\":\"fails\",\"status\":\"UP\"}]}");

      assertThat(log.lines())
          .as("told when it changes, and not each time")
          .containsExactly(
              "WARN The health check fails is down {}", "INFO The health check fails is up again");
      assertThat(log.stacks()).singleElement().asString().contains("secret");
    }
  }

  @Test
  void aServiceWithoutAFreeThreadIsBusyAndNotDown() throws Exception {
    health.begin(
        List.of(Answering.of("waits", HealthCheck.Kind.LIVE, HealthResult::up)),
        task -> false,
        loops);

    assertThat(get("/health/live")).startsWith("200");
  }

  @Test
  void twoChecksOfOneNameAreRefused() {
    health.check("database", database::get);

    assertThatThrownBy(
            () ->
                health.begin(
                    List.of(Answering.of("database", HealthCheck.Kind.LIVE, HealthResult::up)),
                    threads,
                    loops))
        .hasMessage("Two health checks are called \"database\". Give each a name of its own.");
  }

  @Test
  void dataAreTextsNumbersAndTruthValues() {
    assertThatThrownBy(() -> new HealthResult(true, Map.of("at", new Object())))
        .hasMessage("The data \"at\" is no text, long or boolean. Use one of with().");
  }
}
