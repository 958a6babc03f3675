package dev.galvanic.trace;

import brave.opentracing.BraveTracer;
import dev.galvanic.client.CallWatch;
import dev.galvanic.config.Config;
import dev.galvanic.config.TraceConfig;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.sql.StatementWatch;
import io.opentracing.Tracer;
import io.opentracing.noop.NoopTracerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tracing of one service: what watches it, the tracer for spans of its own, and the queues of
 * what goes out. From any thread.
 */
public final class Tracing implements AutoCloseable {
  private static final Duration CLOSING = Duration.ofMillis(700);

  private final Tracer tracer;
  private final RequestWatch requests;
  private final StatementWatch statements;
  private final CallWatch calls;
  private final TaskWatch tasks;
  private final List<SpanQueue> queues;

  private Tracing(
      Tracer tracer,
      RequestWatch requests,
      StatementWatch statements,
      CallWatch calls,
      TaskWatch tasks,
      List<SpanQueue> queues) {
    this.tracer = tracer;
    this.requests = requests;
    this.statements = statements;
    this.calls = calls;
    this.tasks = tasks;
    this.queues = List.copyOf(queues);
  }

  /**
   * Opens it; if spans go nowhere, one that records nothing and hands on the traces of callers.
   * Connects to nothing yet.
   */
  public static Tracing open(Config config) {
    return open(config, Set.of());
  }

  /**
   * The same, where some routes are recorded only if {@code TRACE_SAMPLING_ROUTES} says so.
   *
   * @param builtIn these, such as {@code GET /health}
   */
  public static Tracing open(Config config, Set<String> builtIn) {
    return open(config, builtIn, SpanWatch.NONE);
  }

  /**
   * The same, where somebody watches the spans, wherever they go: then they are recorded though
   * they go nowhere.
   */
  public static Tracing open(Config config, Set<String> builtIn, SpanWatch watch) {
    if (config.trace().isOn() || watch != SpanWatch.NONE) {
      return on(config, builtIn, watch);
    }
    // Whom a service does not believe, it does not vouch for either.
    return config.trace().trustsCallers() ? passing() : off();
  }

  /** Records nothing, and hands on what came. */
  private static Tracing passing() {
    Passage passage = new Passage();
    return silent(passage, passage);
  }

  /** Watches nothing, at no cost. */
  public static Tracing off() {
    return silent(RequestWatch.NONE, CallWatch.NONE);
  }

  private static Tracing silent(RequestWatch requests, CallWatch calls) {
    return new Tracing(
        NoopTracerFactory.create(),
        requests,
        StatementWatch.NONE,
        calls,
        TaskWatch.NONE,
        List.of());
  }

  private static Tracing on(Config config, Set<String> builtIn, SpanWatch watch) {
    TraceConfig trace = config.trace();
    List<SpanQueue> queues = new ArrayList<>();
    trace.zipkin().ifPresent(at -> queues.add(SpanQueue.to(Zipkin.at(at), config.service())));
    if (trace.logged()) {
      queues.add(SpanQueue.to(new LogLines(), config.service()));
    }
    Decision decision = new Decision(trace, builtIn);
    CurrentSpan current = new CurrentSpan();
    brave.Tracing behind =
        brave.Tracing.newBuilder()
            .localServiceName(config.appId())
            .currentTraceContext(current)
            .propagationFactory(new TraceHeaders())
            .traceId128Bit(true)
            .supportsJoin(false)
            // Of the spans that somebody begins where there is no trace yet.
            .sampler(new Roots(decision))
            .addSpanHandler(new Finished(queues, watch))
            .build();
    brave.Tracer tracer = behind.tracer();
    Children children = new Children(tracer, trace.tags());
    current.madeBy(children);
    return new Tracing(
        BraveTracer.create(behind),
        new ServerSpans(decision, tracer, new ServerTags(trace.tags()), children),
        new StatementSpans(tracer, trace.tags(), config.databaseIfGiven()),
        new ClientSpans(tracer, trace.tags()),
        new TaskSpans(decision, children),
        queues);
  }

  /** For spans of the service's own; one that does nothing, if nothing is traced. */
  public Tracer tracer() {
    return tracer;
  }

  public RequestWatch requests() {
    return requests;
  }

  public StatementWatch statements() {
    return statements;
  }

  public CallWatch calls() {
    return calls;
  }

  public TaskWatch tasks() {
    return tasks;
  }

  /** What became of the spans, for each place where they go. */
  public List<SpanCounts> counts() {
    return queues.stream().map(SpanQueue::counts).toList();
  }

  /** Sends what waits, and drops what does not get through within a second. */
  @Override
  public void close() {
    tracer.close();
    long end = System.nanoTime() + CLOSING.toNanos();
    queues.forEach(SpanQueue::finish);
    queues.forEach(queue -> queue.close(Duration.ofNanos(end - System.nanoTime())));
  }
}
