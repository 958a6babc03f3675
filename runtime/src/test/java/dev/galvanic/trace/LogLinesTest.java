package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.config.Config;
import dev.galvanic.migrate.LogWatch;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import zipkin2.Span;
import zipkin2.codec.SpanBytesDecoder;

/** Each span is a line of the log, whether it goes to Zipkin too or not. */
@Timeout(30)
class LogLinesTest {
  @Test
  void aSpanIsOneLineOfJson() throws Exception {
    try (LogWatch log = new LogWatch("dev.galvanic.trace.spans");
        FakeZipkin zipkin = FakeZipkin.start()) {
      Tracing tracing =
          Tracing.open(
              Config.of(
                  "user-service", Map.of("TRACE_LOG", "true", "ZIPKIN_SERVER", zipkin.address())));
      tracing.tracer().buildSpan("one\ntwo").withTag("say", "\"hi\"").start().finish();
      tracing.close();

      assertThat(tracing.counts())
          .containsExactly(new SpanCounts("zipkin", 1, 1, 0), new SpanCounts("log", 1, 1, 0));
      assertThat(log.lines()).hasSize(1);
      String line = log.lines().get(0);
      assertThat(line).startsWith("INFO {\"traceId\":").doesNotContain("\n");
      Span logged =
          SpanBytesDecoder.JSON_V2.decodeOne(
              line.substring("INFO ".length()).getBytes(StandardCharsets.UTF_8));
      assertThat(zipkin.spans()).containsExactly(logged);
    }
  }

  @Test
  void aZipkinThatHangsDoesNotHoldUpTheLog() throws Exception {
    try (LogWatch log = new LogWatch("dev.galvanic.trace.spans");
        LogWatch drops = new LogWatch("dev.galvanic.trace");
        FakeZipkin zipkin = FakeZipkin.start(FakeZipkin.Mode.HANGS)) {
      Tracing tracing =
          Tracing.open(
              Config.of(
                  "user-service", Map.of("TRACE_LOG", "true", "ZIPKIN_SERVER", zipkin.address())));
      for (int i = 0; i < 100; i++) {
        tracing.tracer().buildSpan("one").start().finish();
      }
      long begin = System.nanoTime();
      tracing.close();

      assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
      assertThat(tracing.counts())
          .containsExactly(
              new SpanCounts("zipkin", 100, 0, 100), new SpanCounts("log", 100, 100, 0));
      assertThat(log.lines()).hasSize(100);
      assertThat(drops.lines()).hasSize(1);
    }
  }
}
