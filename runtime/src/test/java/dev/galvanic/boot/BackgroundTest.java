package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Galvanic;
import dev.galvanic.Key;
import dev.galvanic.Parallel;
import dev.galvanic.RunningService;
import dev.galvanic.config.Config;
import dev.galvanic.http.RequestContext;
import dev.galvanic.trace.FakeZipkin;
import io.opentracing.Tracer;
import io.opentracing.noop.NoopTracerFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import zipkin2.Span;

/** Start and stop tasks have a context of their own, and a span each when spans go somewhere. */
@Timeout(30)
class BackgroundTest {
  private final List<RequestContext> contexts = new ArrayList<>();
  private final AtomicReference<Tracer> tracer = new AtomicReference<>();

  private TinyModule module() {
    return new TinyModule(
        "tiny-service",
        new ArrayList<>(),
        wiring -> {
          tracer.set(wiring.tracer());
          wiring.onStart("Tiny.warmUp", this::look);
          wiring.onStop(
              "Tiny.farewell",
              () -> {
                look();
                throw new IllegalStateException("bob");
              });
        });
  }

  private void look() {
    contexts.add(RequestContext.current().orElseThrow());
    List<String> seen =
        Parallel.all(
            List.of(
                () -> {
                  tracer.get().buildSpan("inside").start().finish();
                  return RequestContext.currentTrace().spanId();
                },
                () -> RequestContext.currentTrace().spanId()));
    assertThat(seen).containsOnly(RequestContext.currentTrace().spanId());
  }

  private static Config config(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("SERVER_HOST", "127.0.0.1");
    settings.put("SERVER_PORT", "0");
    return Config.of("tiny-service", settings);
  }

  @Test
  void eachIsATraceOfItsOwn() throws Exception {
    try (FakeZipkin zipkin = FakeZipkin.start()) {
      RunningService service =
          Galvanic.start(module(), config(Map.of("ZIPKIN_SERVER", zipkin.address())));
      service.stop();

      Span start = zipkin.await("Tiny.warmUp");
      Span stop = zipkin.await("Tiny.farewell");
      assertThat(start.traceId()).isNotEqualTo(stop.traceId());
      assertThat(start.parentId()).isNull();
      assertThat(start.tags()).isEmpty();
      assertThat(stop.tags())
          .containsEntry("error", "IllegalStateException")
          .containsEntry("error.type", "java.lang.IllegalStateException");
      assertThat(zipkin.spans())
          .filteredOn(span -> "inside".equals(span.name()))
          .extracting(Span::parentId)
          .containsExactlyInAnyOrder(start.id(), stop.id());
      assertThat(contexts)
          .extracting(RequestContext::id)
          .containsExactly("Tiny.warmUp", "Tiny.farewell");
      assertThat(contexts).noneMatch(RequestContext::isBounded);
      assertThat(RequestContext.current()).isEmpty();
    }
  }

  @Test
  void withoutTracingThereIsTheContextAlone() throws Exception {
    Galvanic.start(module(), config(Map.of())).stop();

    assertThat(contexts).hasSize(2).allMatch(context -> context.trace().traceId().isEmpty());
  }

  @Test
  void theTracerCanBeReplaced() throws Exception {
    Tracer other = NoopTracerFactory.create();
    Overrides overrides = Overrides.none().with(Key.of(Tracer.class), other);
    Galvanic.start(module(), config(Map.of("TRACE_LOG", "true")), overrides).stop();

    assertThat(tracer.get()).isSameAs(other);
  }
}
