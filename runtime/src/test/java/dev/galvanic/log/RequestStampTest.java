package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.Parallel;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.http.netty.RawClient;
import dev.galvanic.http.netty.TestServer;
import dev.galvanic.route.PathRoutes;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;

/** Every event of a request has its identifiers, on whatever thread it is made. */
@Timeout(30)
class RequestStampTest {
  private static final Logger LOG = LoggerFactory.getLogger("dev.galvanic.stamped");

  private static Reply said(String text) {
    LOG.info(text);
    return TestServer.text(text);
  }

  private static CompletionStage<Reply> later() {
    ContextStage<String> stage = ContextStage.capture(ForkJoinPool.commonPool());
    CompletionStage<Reply> reply = stage.thenApplyAsync(RequestStampTest::said);
    new Thread(() -> stage.complete("stage")).start();
    return reply;
  }

  private static Reply branches() {
    Parallel.join(() -> said("branch one"), () -> said("branch two"), (a, b) -> a);
    return said("joined");
  }

  private static PathRoutes[] routes() {
    return new PathRoutes[] {
      TestServer.get("/blocking", Endpoint.blocking("GET /blocking", e -> said("blocking"))),
      TestServer.get("/loop", Endpoint.nonBlocking("GET /loop", e -> said("loop"))),
      TestServer.get("/stage", Endpoint.async("GET /stage", e -> later())),
      TestServer.get("/parallel", Endpoint.blocking("GET /parallel", e -> branches())),
      TestServer.get(
          "/silent",
          Endpoint.nonBlocking(
              "GET /silent",
              e -> {
                LOG.debug("silent");
                return TestServer.text(String.valueOf(MDC.get(RequestStamp.TRACE)));
              })),
    };
  }

  private static void isStamped(JsonNode line) {
    assertThat(line.get("trace.id").stringValue()).isEqualTo("a".repeat(32));
    assertThat(line.get("span.id").stringValue()).isEqualTo("b".repeat(16));
    assertThat(line.get("http.request.id").stringValue()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/blocking", "/loop", "/stage", "/parallel"})
  void onTheThreadOf(String path) throws Exception {
    check(path, BlockingThreads.open("test"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/blocking", "/parallel"})
  void onAPoolOfPlatformThreads(String path) throws Exception {
    check(path, BlockingThreads.platform("test", 8));
  }

  private static void check(String path, BlockingThreads threads) throws Exception {
    try (Written written = Written.by("dev.galvanic.stamped");
        TestServer server =
            TestServer.start(o -> o.watchedBy(KnownTrace.TRACING), threads, routes());
        RawClient client = server.connect()) {
      assertThat(client.get(path).read().status()).isEqualTo(200);
      int lines = path.equals("/parallel") ? 3 : 1;
      for (int i = 0; i < lines; i++) {
        JsonNode line = written.next();
        isStamped(line);
        assertThat(line.get("service.name").stringValue()).isEqualTo("test");
        assertThat(line.get("event.dataset").stringValue()).isEqualTo("test.log");
      }
    }
  }

  @Test
  void twoRequestsOnOneThreadHaveEachItsOwn() throws Exception {
    try (Written written = Written.by("dev.galvanic.stamped");
        TestServer server = TestServer.start(routes());
        RawClient client = server.connect()) {
      client.get("/loop").read();
      client.get("/loop").read();
      JsonNode one = written.next();
      JsonNode two = written.next();

      assertThat(one.get("http.request.id")).isNotEqualTo(two.get("http.request.id"));
      assertThat(one.has("trace.id")).isFalse();
      assertThat(one.get("process.thread.name")).isEqualTo(two.get("process.thread.name"));
    }
  }

  @Test
  void aLoggerThatIsOffDoesNoWork() throws Exception {
    try (Written written = Written.by("dev.galvanic.stamped");
        TestServer server = TestServer.start(o -> o.watchedBy(KnownTrace.TRACING), routes());
        RawClient client = server.connect()) {
      assertThat(client.get("/silent").read().body()).isEqualTo("null");
      assertThat(written.isEmpty()).isTrue();
    }
  }

  @Test
  void alsoBehindAnAppenderWithAThreadOfItsOwn() throws Exception {
    ch.qos.logback.classic.Logger logger = (ch.qos.logback.classic.Logger) LOG;
    Written behind = Written.detached();
    AsyncAppender async = new AsyncAppender();
    async.setContext(logger.getLoggerContext());
    async.addAppender(behind);
    async.start();
    logger.addAppender(async);
    logger.setLevel(Level.INFO);
    try {
      in(KnownTrace.ONE, () -> LOG.info("one"));
      LOG.info("two");

      isStamped(behind.next());
      assertThat(behind.next().has("trace.id")).isFalse();
    } finally {
      logger.detachAppender(async);
      logger.setLevel(null);
      async.stop();
    }
  }

  @Test
  void whatSomebodyPutIntoTheMdcStays() throws Exception {
    try (Written written = Written.by("dev.galvanic.stamped")) {
      MDC.put("tenant", "blue");
      in(KnownTrace.ONE, () -> LOG.info("one"));
      MDC.remove("tenant");
      LOG.info("two");

      JsonNode one = written.next();
      isStamped(one);
      assertThat(one.get("labels.tenant").stringValue()).isEqualTo("blue");
      JsonNode two = written.next();
      assertThat(two.has("trace.id") || two.has("http.request.id")).isFalse();
    }
  }

  @Test
  void workOfTheBackgroundHasATraceAndNoRequest() throws Exception {
    RequestContext task =
        RequestContext.unbounded("task", FreeThreads.NONE, new KnownTrace("c".repeat(32), "d"));
    try (Written written = Written.by("dev.galvanic.stamped")) {
      RequestContext before = RequestContext.replace(task);
      try {
        LOG.info("one");
      } finally {
        RequestContext.replace(before);
      }
      JsonNode line = written.next();
      assertThat(line.get("trace.id").stringValue()).isEqualTo("c".repeat(32));
      assertThat(line.has("http.request.id")).isFalse();
    }
  }

  @Test
  void aRequestWhoseReplyIsSentInPartsKeepsItsOwn() throws Exception {
    try (Written written = Written.by("dev.galvanic.stamped")) {
      in(
          KnownTrace.ONE,
          () -> {
            RequestContext.current().orElseThrow().limit().lift();
            LOG.info("one");
          });
      isStamped(written.next());
    }
  }

  @Test
  void aPatternOfTheUsersOwnHasThemAndCanBeSafe() {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    RequestStamp.install(context);
    // As when a file is read again.
    context.reset();
    PatternLayout layout = new PatternLayout();
    layout.setContext(context);
    layout.setPattern("%X{trace.id} %X{span.id} [%X{http.request.id}] %safe(%msg %kvp)");
    layout.start();
    ListAppender<ILoggingEvent> events = new ListAppender<>();
    events.setContext(context);
    events.start();
    context.getLogger("a").addAppender(events);
    in(KnownTrace.ONE, () -> context.getLogger("a").atInfo().addKeyValue("k", "v\n").log("a\nb"));

    assertThat(layout.doLayout(events.list.get(0)))
        .isEqualTo("a".repeat(32) + " " + "b".repeat(16) + " [r1] a\\nb k=\"v\\n\"");
    context.stop();
  }

  /** What another filter lets pass below the level is stamped as well. */
  @Test
  void anotherFilterMayAcceptMoreThanTheLevel() throws Exception {
    ch.qos.logback.classic.turbo.TurboFilter accepting =
        new ch.qos.logback.classic.turbo.TurboFilter() {
          @Override
          public ch.qos.logback.core.spi.FilterReply decide(
              org.slf4j.Marker marker,
              ch.qos.logback.classic.Logger logger,
              Level level,
              String format,
              Object[] arguments,
              Throwable failure) {
            return logger.getName().equals("dev.galvanic.stamped")
                ? ch.qos.logback.core.spi.FilterReply.ACCEPT
                : ch.qos.logback.core.spi.FilterReply.NEUTRAL;
          }
        };
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.addTurboFilter(accepting);
    try (Written written = Written.by("dev.galvanic.stamped")) {
      in(KnownTrace.ONE, () -> LOG.trace("deep"));
      isStamped(written.next());
    } finally {
      context.getTurboFilterList().remove(accepting);
    }
  }

  private static void in(Trace trace, Runnable work) {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r1", System.nanoTime() + 1_000_000_000, FreeThreads.NONE, trace));
    try {
      work.run();
    } finally {
      RequestContext.replace(before);
    }
  }
}
