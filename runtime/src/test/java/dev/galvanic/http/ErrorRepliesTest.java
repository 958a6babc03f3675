package dev.galvanic.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.BadGatewayException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.sql.PoolExhaustedException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.StatementTimeoutException;
import dev.galvanic.sql.UniqueViolationException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
                  .isEqualTo("GET /users answers 504, id 7: Users.find: took too long");
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
  void aStormOfRequestsThatMeetWhatIsNotThereIsOneLineForEachCauseAndSecond() {
    AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    ErrorReplies counting = new ErrorReplies(Replies.envelope(), List.of(), nanos::get);
    for (int i = 0; i < 1000; i++) {
      counting.of(exhausted("Users.find"), "GET /users", "a" + i);
      counting.of(exhausted("Cities.find"), "GET /cities", "b" + i);
      counting.of(new ServiceUnavailableException(), "GET /a", "c" + i);
      nanos.addAndGet(999_999);
    }
    assertThat(lines())
        .containsExactly(
            "GET /users answers 503, id a0: Users.find: no connection became free",
            "GET /a answers 503, id c0: Service Unavailable");
    nanos.addAndGet(2000);
    counting.of(exhausted("Cities.find"), "GET /cities", "b");
    assertThat(lines())
        .element(2)
        .isEqualTo(
            "GET /cities answers 503, id b: Cities.find: no connection became free (and 1999 more"
                + " since this was told last)");
    assertThat(log.list).allMatch(event -> event.getLevel() == Level.WARN);
  }

  @Test
  void whatTheCallerDidWrongIsToldToWhoeverAsksForIt() {
    Throwable twice =
        new UniqueViolationException(
            new SqlFailure("Users.insert", "23505", "twice", "users_name", "users", null));
    errors.of(twice, "POST /users", "1");
    assertThat(log.list).isEmpty();
    logger.setLevel(Level.DEBUG);
    try {
      errors.of(twice, "POST /users", "2");
    } finally {
      logger.setLevel(null);
    }
    assertThat(lines())
        .containsExactly(
            "POST /users answers 409, id 2: Users.insert: twice, SQLSTATE 23505 unique_violation,"
                + " constraint users_name, table users");
  }

  @Test
  void causesWithoutEndAreOneCause() {
    ErrorReplies still = new ErrorReplies(Replies.envelope(), List.of(), () -> 0);
    for (int i = 0; i < 1000; i++) {
      still.of(new ServiceUnavailableException("no " + i), "GET /a", "1");
    }
    assertThat(log.list).hasSize(65);
  }

  private static Throwable exhausted(String statement) {
    return new PoolExhaustedException(SqlFailure.of(statement, "no connection became free"));
  }

  private List<String> lines() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }
}
