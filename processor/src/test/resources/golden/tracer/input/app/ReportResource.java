package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;
import io.opentracing.Span;
import io.opentracing.Tracer;

@Route("/reports")
public final class ReportResource {
  private final Tracer tracer;

  ReportResource(Tracer tracer) {
    this.tracer = tracer;
  }

  @Get
  public int sum() {
    Span span = tracer.buildSpan("sum").start();
    try {
      return 1 + 1;
    } finally {
      span.finish();
    }
  }
}
