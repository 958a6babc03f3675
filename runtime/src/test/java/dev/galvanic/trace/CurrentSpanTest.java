package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Parallel;
import dev.galvanic.client.CallWatch;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.config.Config;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.Trace;
import io.opentracing.Scope;
import io.opentracing.Span;
import io.opentracing.Tracer;
import io.opentracing.propagation.Format;
import io.opentracing.propagation.TextMapAdapter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The span of OpenTracing's scope and the context's are one. */
@Timeout(30)
@SuppressWarnings("try") // A scope is opened to be closed.
class CurrentSpanTest {
  private final Tracing tracing =
      Tracing.open(Config.of("user-service", Map.of("TRACE_LOG", "true")));
  private final Tracer tracer = tracing.tracer();
  private final BlockingThreads threads = BlockingThreads.open("test");
  private final RequestContext request =
      new RequestContext("r", System.nanoTime() + 1_000_000_000_000L, threads);

  @BeforeEach
  void begin() {
    assertThat(RequestContext.current()).isEmpty();
  }

  @AfterEach
  void end() {
    assertThat(RequestContext.current()).isEmpty();
    tracing.close();
  }

  private static String current() {
    return RequestContext.currentTrace().spanId();
  }

  @Test
  void aSpanThatIsActivatedIsTheContextsOwn() {
    RequestContext.replace(request);
    Span span = tracer.buildSpan("mine").start();
    try (Scope outer = tracer.activateSpan(span)) {
      assertThat(current()).isEqualTo(span.context().toSpanId());
      assertThat(RequestContext.current().orElseThrow().id()).isEqualTo("r");
      assertThat(RequestContext.current().orElseThrow().strand()).isSameAs(request.strand());
      Span child = tracer.buildSpan("child").start();
      try (Scope inner = tracer.activateSpan(child)) {
        assertThat(current()).isEqualTo(child.context().toSpanId());
        assertThat(tracer.activeSpan().context().toSpanId()).isEqualTo(current());
      }
      assertThat(child.context().toTraceId()).isEqualTo(span.context().toTraceId());
      assertThat(current()).isEqualTo(span.context().toSpanId());
    }
    assertThat(RequestContext.replace(null)).isSameAs(request);
  }

  @Test
  void whereThereIsNoContextOneIsMade() {
    Span span = tracer.buildSpan("mine").start();
    try (Scope scope = tracer.activateSpan(span)) {
      RequestContext made = RequestContext.current().orElseThrow();
      assertThat(made.isBounded()).isFalse();
      assertThat(made.trace().traceId()).isEqualTo(span.context().toTraceId());
    }
    assertThat(tracer.activeSpan()).isNull();
  }

  @Test
  void aContextsTraceIsTheActiveSpan() {
    Trace trace = tracing.tasks().begin("task");
    RequestContext.replace(RequestContext.unbounded("task", FreeThreads.NONE, trace));
    assertThat(tracer.activeSpan().context().toSpanId()).isEqualTo(trace.spanId());
    Span root = tracer.buildSpan("root").ignoreActiveSpan().start();
    assertThat(root.context().toTraceId()).isNotEqualTo(trace.traceId());
    assertThat(current()).isEqualTo(trace.spanId());
    RequestContext.replace(null);
  }

  @Test
  void stagesAndBranchesKeepIt() throws Exception {
    RequestContext.replace(request);
    Span span = tracer.buildSpan("mine").start();
    ContextStage<String> stage;
    try (Scope scope = tracer.activateSpan(span)) {
      stage = ContextStage.capture(Runnable::run);
      assertThat(Parallel.all(List.of(() -> current(), () -> current(), () -> current())))
          .containsOnly(span.context().toSpanId());
    }
    RequestContext.replace(null);
    CompletableFuture<String> seen = stage.thenApply(done -> current());
    CompletableFuture<String> seenLater = seen.thenApplyAsync(done -> current());
    new Thread(() -> stage.complete("done")).start();
    assertThat(seen.get()).isEqualTo(span.context().toSpanId());
    assertThat(seenLater.get()).isEqualTo(span.context().toSpanId());
  }

  @Test
  void aScopeIsClosedOnceAndOnItsOwnThread() throws Exception {
    Span span = tracer.buildSpan("mine").start();
    Scope scope = tracer.activateSpan(span);
    CompletableFuture<Boolean> elsewhere = new CompletableFuture<>();
    new Thread(
            () -> {
              RequestContext.replace(request);
              scope.close();
              elsewhere.complete(RequestContext.replace(null) == request);
            })
        .start();
    assertThat(elsewhere.get()).isTrue();
    scope.close();
    RequestContext.replace(request);
    scope.close();
    assertThat(RequestContext.replace(null)).isSameAs(request);
  }

  @Test
  void aSpanInsideOfWhatIsNotRecordedIsNotRecordedEither() {
    RequestContext.replace(
        RequestContext.unbounded("r", FreeThreads.NONE, new Unrecorded(Incoming.NONE)));
    String trace = RequestContext.currentTrace().traceId();
    Span span = tracer.buildSpan("mine").start();
    try (Scope scope = tracer.activateSpan(span)) {
      assertThat(RequestContext.currentTrace().isSampled()).isFalse();
      assertThat(RequestContext.currentTrace().traceId()).isEqualTo(trace);
    }
    span.finish();
    RequestContext.replace(null);
    tracing.close();
    assertThat(tracing.counts()).containsExactly(new SpanCounts("log", 0, 0, 0));
  }

  @Test
  void theTracerReadsAndWritesTheSameHeaders() {
    Map<String, String> headers = new HashMap<>();
    Span span = tracer.buildSpan("mine").start();
    tracer.inject(span.context(), Format.Builtin.HTTP_HEADERS, new TextMapAdapter(headers));
    assertThat(headers.keySet()).isEqualTo(Set.of("traceparent", "b3"));
    assertThat(tracer.extract(Format.Builtin.HTTP_HEADERS, new TextMapAdapter(headers)).toSpanId())
        .isEqualTo(span.context().toSpanId());
    assertThat(
            tracer.extract(
                Format.Builtin.HTTP_HEADERS, new TextMapAdapter(Map.of("traceparent", "x"))))
        .isNull();
  }

  @Test
  void whatIsOffWatchesNothingAndItsTracerDoesNothing() {
    Tracing off = Tracing.off();
    assertThat(off.requests()).isSameAs(RequestWatch.NONE);
    assertThat(off.calls()).isSameAs(CallWatch.NONE);
    assertThat(off.counts()).isEmpty();
    Span span = off.tracer().buildSpan("mine").start();
    try (Scope scope = off.tracer().activateSpan(span)) {
      assertThat(RequestContext.current()).isEmpty();
    }
    off.close();
  }
}
