package dev.galvanic.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.BadGatewayException;
import dev.galvanic.ReplyStyle;
import dev.galvanic.json.Codecs;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RepliesOfTheOtherStyleTest {
  @Test
  void theLogNamesTheSettingAndTheReplyToTheCallerDoesNot() {
    ClientReply bare =
        new ClientReply(
            "Rates.find", "rate-service", ReplyStyle.ENVELOPE, 200, "{\"rate\":1}".getBytes(UTF_8));
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Envelope.class);
    log.start();
    logger.addAppender(log);
    try {
      assertThatThrownBy(() -> ReplyReader.data(Codecs.INT).read(bare))
          .isInstanceOfSatisfying(
              BadGatewayException.class,
              e -> assertThat(e.error().orElseThrow()).isEqualTo("/data: is required"));
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .isEqualTo(
            "Rates.find: the reply of rate-service cannot be read as ENVELOPE: /data: is required."
                + " If its replies are of another style, set RATE_SERVICE_REPLIES.");
  }
}
