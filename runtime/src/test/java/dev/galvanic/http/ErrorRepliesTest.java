package dev.galvanic.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.BadGatewayException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.StatementTimeoutException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log is told of an error that its caller is told little of. */
class ErrorRepliesTest {
  private final ErrorReplies errors = new ErrorReplies(Replies.envelope(), List.of());
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(ErrorReplies.class);

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(log);
  }

  @Test
  void aStatementThatTookTooLongIsNamedInTheLogAlone() {
    Throwable late = new StatementTimeoutException(SqlFailure.of("Users.find", "took too long"));
    Reply reply = errors.of(late, "GET /users", "7");
    assertThat(new String(reply.body().bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("{\"code\":504,\"message\":\"Gateway Timeout\"}");
    assertThat(log.list)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getLevel()).isEqualTo(Level.WARN);
              assertThat(event.getFormattedMessage())
                  .isEqualTo(
                      "GET /users answers 504, id 7: Gateway Timeout (Users.find: took too long)");
            });
  }

  @Test
  void whatAnotherServiceSaidCannotMakeALineOfItsOwn() {
    errors.of(
        new BadGatewayException(502, "bad\r\n12:00 ERROR forged", "x\u001b[2J"), "GET /a", "8");
    assertThat(log.list).singleElement();
    assertThat(log.list.get(0).getFormattedMessage())
        .isEqualTo("GET /a answers 502, id 8: bad??12:00 ERROR forged, x?[2J");
  }

  @Test
  void whatIsNotThereIsNotToldByEveryRequest() {
    errors.of(new ServiceUnavailableException(), "GET /a", "9");
    assertThat(log.list).isEmpty();
  }
}
