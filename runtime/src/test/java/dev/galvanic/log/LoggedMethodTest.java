package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.NotFoundException;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A call is one line and one span, whatever becomes of it. */
class LoggedMethodTest {
  private static final LoggedMethod FIND =
      LoggedMethod.of("app.Users", "Users.find", "method", "shop").detail("d").description("Finds");

  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final List<String> spans = new ArrayList<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("app.Users");
  private RequestContext before;

  private final class Span implements Trace {
    private final String name;

    Span(String name) {
      this.name = name;
    }

    @Override
    public String traceId() {
      return "t";
    }

    @Override
    public String spanId() {
      return name;
    }

    @Override
    public boolean isSampled() {
      return true;
    }

    @Override
    public Trace open(String child) {
      spans.add("open " + child + " in " + name);
      return new Span(child);
    }

    @Override
    public void close(Throwable failure) {
      spans.add("close " + name + (failure == null ? "" : " " + failure.getMessage()));
    }
  }

  @BeforeEach
  void listen() {
    lines.start();
    logger.addAppender(lines);
    logger.setLevel(Level.INFO);
    before =
        RequestContext.replace(RequestContext.unbounded("r", FreeThreads.NONE, new Span("server")));
  }

  @AfterEach
  void leave() {
    assertThat(RequestContext.currentTrace().spanId()).isEqualTo("server");
    RequestContext.replace(before);
    logger.detachAppender(lines);
    logger.setLevel(null);
  }

  private Map<String, Object> values(int line) {
    return lines.list.get(line).getKeyValuePairs().stream()
        .collect(Collectors.toMap(pair -> pair.key, pair -> pair.value));
  }

  @Test
  void aCallThatWorks() {
    String within = FIND.call(() -> RequestContext.currentTrace().spanId());

    assertThat(within).isEqualTo("Users.find");
    assertThat(spans).containsExactly("open Users.find in server", "close Users.find");
    assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).hasSize(1);
    assertThat(values(0))
        .containsEntry("event.action", "Users.find")
        .containsEntry("event.outcome", "success")
        .containsEntry("type", "method")
        .containsEntry("category", "shop")
        .doesNotContainKeys("event.category", "event.type")
        .containsEntry("detail", "d")
        .containsEntry("description", "Finds")
        .doesNotContainKey("argument.id");
    assertThat((long) values(0).get("event.duration")).isPositive();
  }

  @Test
  void whatTheSchemaKnowsIsAFieldOfItsOwn() {
    LoggedMethod.of("app.Users", "Users.signIn", "start", "authentication").run(() -> {});

    assertThat(values(0))
        .containsEntry("type", "start")
        .containsEntry("category", "authentication")
        .containsEntry("event.category", List.of("authentication"))
        .containsEntry("event.type", List.of("start"));
    EcsSchema schema = new EcsSchema();
    assertThat(schema.allowed("event.category"))
        .containsExactlyInAnyOrderElementsOf(EcsValues.CATEGORIES);
    assertThat(schema.allowed("event.type")).containsExactlyInAnyOrderElementsOf(EcsValues.TYPES);
  }

  @Test
  void oneThatFailsThrowsWhatItThrew() {
    assertThatThrownBy(
            () ->
                FIND.run(
                    () -> {
                      throw new IOException("gone");
                    }))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                FIND.call(
                    () -> {
                      throw new NotFoundException();
                    }))
        .isInstanceOf(NotFoundException.class);

    assertThat(spans).contains("close Users.find gone", "close Users.find Not Found");
    assertThat(values(0)).containsEntry("event.outcome", "failure");
    assertThat(lines.list.get(0).getThrowableProxy()).isNotNull();
    assertThat(lines.list.get(1).getThrowableProxy()).isNull();
  }

  @Test
  void aStageEndsWhenItEnds() {
    CompletableFuture<Integer> later = new CompletableFuture<>();
    CompletionStage<Integer> stage = FIND.stage(() -> later);
    assertThat(lines.list).isEmpty();
    assertThat(spans).containsExactly("open Users.find in server");

    later.complete(7);

    assertThat(stage.toCompletableFuture().join()).isEqualTo(7);
    assertThat(lines.list).hasSize(1);
    FIND.stage(() -> CompletableFuture.failedFuture(new IOException("gone")));
    assertThat(values(1)).containsEntry("event.outcome", "failure");
    assertThat(spans).endsWith("close Users.find gone");
  }

  @Test
  void whatIsChainedToAStageIsNoPartOfTheCall() {
    CompletableFuture<Integer> foreign = new CompletableFuture<>();
    CompletableFuture<Integer> captured = new CompletableFuture<>();
    FIND.stage(() -> foreign).thenAccept(this::chained);
    FIND.stage(
            () -> {
              ContextStage<Integer> stage = ContextStage.capture(Runnable::run);
              captured.thenAccept(stage::complete);
              return stage;
            })
        .thenAccept(this::chained);
    spans.clear();

    foreign.complete(1);
    captured.complete(2);

    assertThat(spans)
        .containsExactly(
            "close Users.find", "1 chained in server", "close Users.find", "2 chained in server");
  }

  private void chained(int line) {
    assertThat(lines.list).hasSize(line);
    spans.add(line + " chained in " + RequestContext.currentTrace().spanId());
  }

  @Test
  void aStageThatIsCancelledEndsWhatItWaitsFor() {
    CompletableFuture<Integer> later = new CompletableFuture<>();
    CompletableFuture<Integer> stage = FIND.stage(() -> later).toCompletableFuture();

    assertThat(stage.cancel(true)).isTrue();

    assertThat(later).isCancelled();
    assertThat(lines.list).hasSize(1);
    assertThat(values(0)).containsEntry("event.outcome", "failure");
    assertThat(spans).containsExactly("open Users.find in server", "close Users.find null");
  }

  @Test
  void aStageFailsWithWhatItFailedWith() {
    CompletableFuture<Integer> later = new CompletableFuture<>();
    CompletableFuture<Integer> stage =
        FIND.stage(() -> later.thenApply(i -> i / (i - 1))).toCompletableFuture();

    later.complete(1);

    assertThatThrownBy(stage::join).hasRootCauseInstanceOf(ArithmeticException.class);
    assertThat(spans).endsWith("close Users.find / by zero");
  }

  @Test
  void noStageIsAFailure() {
    assertThat(FIND.stage(() -> null)).isNull();

    assertThat(values(0)).containsEntry("event.outcome", "failure");
    assertThat(lines.list.get(0).getThrowableProxy().getMessage())
        .isEqualTo(
            "Users.find returned null and no stage. Return"
                + " CompletableFuture.completedStage(null) when there is nothing to wait for.");
    assertThat(spans).hasSize(2);
  }

  @Test
  void argumentsAreShownAsTheyAreGiven() {
    FIND.given("id", 7, "list", LoggedMethod.size(List.of(1, 2)), "key", LoggedMethod.SECRET)
        .run(() -> {});
    assertThat(values(0))
        .containsEntry("argument.id", 7)
        .containsEntry("argument.list", "2 elements")
        .containsEntry("argument.key", "****");
    assertThat(lines.list.get(0).getFormattedMessage())
        .matches("Users.find took [0-9.]+ ms, id = 7, list = 2 elements, key = \\*{4}");
  }

  @Test
  void theSpanIsThereWithoutTheLineAndTheOtherWayRound() {
    FIND.level(org.slf4j.event.Level.DEBUG).run(() -> {});
    assertThat(lines.list).isEmpty();
    assertThat(spans).hasSize(2);
    FIND.untraced().run(() -> {});
    assertThat(lines.list).hasSize(1);
    assertThat(spans).hasSize(2);
  }
}
