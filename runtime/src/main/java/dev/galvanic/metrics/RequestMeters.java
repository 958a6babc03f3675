package dev.galvanic.metrics;

import dev.galvanic.http.Exchange;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestEnd;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.Trace;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Times the requests of a server, by what answered them and how. */
final class RequestMeters implements RequestWatch {
  private static final int SERVERS_FAULT = 500;

  /** What is kept for a method; in the order of the constants. */
  private record OfMethod(LongAdder active, Bounded<Method, ByStatus> routes) {}

  private final MeterRegistry registry;
  private final Timers timers;
  private final List<OfMethod> methods = new ArrayList<>();

  RequestMeters(MeterRegistry registry) {
    this.registry = registry;
    this.timers =
        Timers.http(
            registry,
            "http.server.request.duration",
            "Requests, from their last byte to the reply");
    for (Method method : Method.values()) {
      LongAdder active = new LongAdder();
      Gauge.builder("http.server.active_requests", active, LongAdder::sum)
          .description("Requests that are not answered yet")
          .tags(HttpTags.method(method))
          .register(registry);
      methods.add(new OfMethod(active, new Bounded<>(this::route)));
    }
  }

  private ByStatus route(String name, Method method) {
    Tags tags = HttpTags.method(method).and("http.route", template(name));
    return new ByStatus(timers, tags, SERVERS_FAULT);
  }

  /** The template in the name of an endpoint; none in the names of those that no route has. */
  private static String template(String name) {
    int slash = name.indexOf(" /");
    return slash < 0 ? "" : name.substring(slash + 1);
  }

  @Override
  public Trace begin(Exchange exchange) {
    methods.get(exchange.method().ordinal()).active.increment();
    return Trace.NONE;
  }

  @Override
  public void end(Exchange exchange, RequestEnd end) {
    OfMethod method = methods.get(exchange.method().ordinal());
    method.active.decrement();
    Timer timer = method.routes.of(exchange.endpoint().route(), exchange.method()).of(end.status());
    timer.record(end.nanos(), TimeUnit.NANOSECONDS);
  }

  /** Rare, so that it may be looked up. */
  @Override
  public void refused(InetSocketAddress remote, int status) {
    Counter.builder("http.server.refused_requests")
        .description("What was answered and never became a request")
        .tag("http.response.status_code", Integer.toString(status))
        .register(registry)
        .increment();
  }
}
