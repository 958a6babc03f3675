package dev.galvanic.trace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each span as a line of the log, for those who collect it. */
record LogLines() implements Destination {
  private static final Logger SPANS = LoggerFactory.getLogger("dev.galvanic.trace.spans");

  @Override
  public String name() {
    return "log";
  }

  @Override
  public String address() {
    return "the log";
  }

  @Override
  public void send(List<byte[]> spans) {
    for (byte[] span : spans) {
      SPANS.info("{}", new String(span, StandardCharsets.UTF_8));
    }
  }

  @Override
  public String remedy() {
    return "Sample less (TRACE_SAMPLING), or find out what holds up the log.";
  }
}
