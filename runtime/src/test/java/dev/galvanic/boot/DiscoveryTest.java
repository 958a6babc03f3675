package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Started services find one another through Consul, or what stands in for it. */
@Timeout(60)
class DiscoveryTest {
  private final Neighbours all = new Neighbours();

  DiscoveryTest() throws IOException {}

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void aServiceThatDoesNotRegisterFindsOthersAllTheSame() throws Exception {
    all.start("region-service", Map.of());
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();
    all.caller(Map.of());

    assertThat(all.hello()).isEqualTo("hello");
    assertThat(all.consul().services()).hasSize(1);
  }

  @Test
  void aConsulThatSaysNothingHoldsUpNoStartForLong() throws Exception {
    all.consul().hang(true);
    long begin = System.nanoTime();
    all.caller(Map.of());

    // Two seconds, and what a start takes on a busy machine.
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
    assertThat(all.answer()).isEqualTo("No instance of region-service is known");
  }

  @Test
  void aServiceThatIsNotThereYetIsA503UntilItIs() throws Exception {
    all.caller(Map.of());

    assertThatThrownBy(all::hello)
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessage("No instance of region-service is known");
    all.start("region-service", Map.of());
    assertThat(Neighbours.soon(() -> all.answer().equals("hello"))).isTrue();
  }

  /** What is asked is closed, and somebody still asks: that would be a failure, and logged. */
  @Test
  void atTheStopNobodyAsksAnyMoreWhereOthersRun() throws Exception {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger("dev.galvanic");
    all.start("region-service", Map.of());
    all.caller(Map.of());
    assertThat(Neighbours.soon(() -> all.answer().equals("hello"))).isTrue();
    log.start();
    logger.addAppender(log);
    try {
      all.close();
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .isEmpty();
  }

  /** One comes, the other goes, under calls all the time; a stop loses none of them. */
  @Test
  void noCallFailsWhileOneInstanceTakesThePlaceOfAnother() throws Exception {
    RunningService first = all.start("region-service", Map.of(), Neighbours.saying("first"));
    assertThat(Neighbours.soon(() -> all.consul().services().size() == 1)).isTrue();
    all.caller(Map.of());
    assertThat(all.hello()).isEqualTo("first");

    all.start("region-service", Map.of(), Neighbours.saying("second"));
    assertThat(Neighbours.soon(() -> all.hello().equals("second"))).isTrue();
    all.leaveTraffic(first);
    // What the pause before a stop is for: until it is known everywhere, the first one is called.
    assertThat(Neighbours.soon(() -> all.metric("known").equals("1"))).isTrue();
    CompletableFuture<Boolean> stop = CompletableFuture.supplyAsync(first::stop);
    for (int i = 0; i < 100; i++) {
      assertThat(all.hello()).isEqualTo("second");
    }
    assertThat(stop.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void noIdempotentCallFailsBecauseOneInstanceIsDead() throws Exception {
    RunningService alive = all.start("region-service", Map.of());
    all.caller(Map.of("REGION_SERVICE_URL", alive.uri() + "," + Neighbours.nobody()));
    int failed = 0;
    for (int i = 0; i < 200; i++) {
      failed += all.answer().equals("hello") ? 0 : 1;
    }

    assertThat(failed).as("each goes to the other one, until the dead one is left out").isZero();
    assertThat(all.metric("known")).isEqualTo("2");
    assertThat(all.metric("left_out")).isEqualTo("1");
  }
}
