package dev.galvanic.metrics;

import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.http.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Times the calls of other services, by what was asked of whom and how it ended. */
final class CallMeters implements CallWatch {
  private static final int ANYBODYS_FAULT = 400;

  /** What is kept for an operation of a service. */
  private record OfTemplate(ByStatus replied, ByFailure failed) {}

  private final Timers timers;
  private final Bounded<ClientRequest, Bounded<ClientRequest, OfTemplate>> services;

  CallMeters(MeterRegistry registry) {
    this.timers =
        Timers.http(
            registry, "http.client.request.duration", "Calls of other services, retries included");
    this.services = new Bounded<>((service, request) -> operations(service));
  }

  /** By what messages call them, which is one method and one template each. */
  private Bounded<ClientRequest, OfTemplate> operations(String service) {
    return new Bounded<>(
        (operation, request) -> {
          boolean known = operation.equals(request.operation());
          Tags tags =
              HttpTags.method(request.method())
                  .and("peer.service", service)
                  .and("url.template", known ? request.template() : operation);
          return new OfTemplate(
              new ByStatus(timers, tags, ANYBODYS_FAULT),
              new ByFailure(error -> timers.with(tags.and(HttpTags.ended("", error)))));
        });
  }

  @Override
  public Running begin(String service, ClientRequest request, Trace parent) {
    OfTemplate meters = services.of(service, request).of(request.operation(), request);
    long begun = System.nanoTime();
    return (status, failure) ->
        timer(meters, status, failure).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
  }

  private static Timer timer(OfTemplate meters, int status, @Nullable Throwable failure) {
    return failure == null || status != 0 ? meters.replied.of(status) : meters.failed.of(failure);
  }
}
