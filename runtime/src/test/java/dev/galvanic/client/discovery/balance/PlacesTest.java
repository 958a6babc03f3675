package dev.galvanic.client.discovery.balance;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class PlacesTest {
  @Test
  void aHostAndAPortAreAnAddress() {
    assertThat(Places.uri("http", "10.0.0.1", 80, "/base"))
        .contains(URI.create("http://10.0.0.1:80/base"));
    assertThat(Places.uri("https", "a.internal", 65535, ""))
        .contains(URI.create("https://a.internal:65535"));
    assertThat(Places.uri("http", "fd00::7", 1, "")).contains(URI.create("http://[fd00::7]:1"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 80",
    "a b, 80",
    "a_b, 80",
    "evil/x, 80",
    "me@evil, 80",
    "evil?, 80",
    "10.0.0.1, 0",
    "10.0.0.1, -1",
    "10.0.0.1, 65536",
    "fd00::x, 80"
  })
  void whatCanBeNoneIsNone(String host, int port) {
    assertThat(Places.uri("http", host, port, "")).isEmpty();
  }

  @Test
  void whatIsSkippedIsSaidWhenItChanges() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Following.class);
    log.start();
    logger.addAppender(log);
    try {
      Places places = new Places();
      places.skip("Consul", List.of());
      places.skip("Consul", List.of("x:0", ":80"));
      places.skip("Consul", List.of(":80", "x:0"));
      places.skip("Consul", List.of());
      places.skip("Consul", List.of("x:0"));
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "Consul tells of instances at [:80, x:0], where none can be. They are skipped.",
            "Consul tells of instances at [x:0], where none can be. They are skipped.");
  }
}
