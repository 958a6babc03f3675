package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.boot.StartException;
import dev.galvanic.testing.probe.ByHand;
import dev.galvanic.testing.probe.ClassRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that does not start says why, and which line is to be changed. */
class StartFailureTest {
  private static final ServerSocket taken = socket();

  private static ServerSocket socket() {
    try {
      return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ByHand plain(String name) {
    return new ByHand(name, wiring -> Map.of());
  }

  static class Failing {
    @RegisterExtension
    static final TestService service =
        TestService.of(
            new ByHand(
                "broken-service",
                wiring -> {
                  wiring.onStart(
                      "Users.warmUp",
                      () -> {
                        throw new IllegalStateException("the cache is cold");
                      });
                  return Map.of();
                }));

    @Test
    void never() {
      assertThat(service.port()).isPositive();
    }
  }

  static class OnOnePort {
    @RegisterExtension
    static final TestService service =
        TestService.of(plain("second-service")).set("SERVER_PORT", "" + taken.getLocalPort());

    @Test
    void never() {
      assertThat(service.port()).isPositive();
    }
  }

  static class Torn {
    @RegisterExtension
    static final TestService service =
        TestService.of(
                new ByHand(
                    "torn-service", "/META-INF/galvanic/torn/migrations", wiring -> Map.of()))
            .postgres();

    @Test
    void never() {
      assertThat(service.port()).isPositive();
    }
  }

  static class NotStatic {
    @RegisterExtension final TestService service = TestService.of(plain("lost-service"));

    @Test
    void never() {
      assertThat(service.port()).isPositive();
    }
  }

  static class NotRegistered {
    static final TestService service = TestService.of(plain("late-service"));

    @Test
    void never() {
      assertThat(service.port()).isPositive();
    }
  }

  private static String failure(Class<?> tests) {
    ClassRun run = ClassRun.of(tests);
    assertThat(run.failures()).hasSize(1);
    return run.failures().get(0).replaceAll("java:[0-9]+", "java:N");
  }

  @Test
  void whatFailsAtTheStartIsNamedWithItsCause() {
    assertThat(failure(Failing.class))
        .isEqualTo(
            "broken-service (StartFailureTest.java:N) does not start: broken-service: Users.warmUp"
                + " failed at start: the cache is cold");
  }

  @Test
  void twoOnOnePortAreToldToTakeTheirPortsAway() {
    assertThat(failure(OnOnePort.class))
        .isEqualTo(
            "second-service (StartFailureTest.java:N) does not start: second-service cannot listen"
                + " on 127.0.0.1:%d. Stop what else listens there, or set SERVER_HOST and"
                    .formatted(taken.getLocalPort())
                + " SERVER_PORT. In a test, take away set(\"SERVER_PORT\", ...) at"
                + " StartFailureTest.java:N: each service then gets a free port.");
  }

  @Test
  void aMigrationThatFailsIsNamedWithItsScript() {
    assertThat(failure(Torn.class))
        .isEqualTo(
            "torn-service (StartFailureTest.java:N) does not start: The script V1__torn.sql of"
                + " torn-service failed and changed nothing: V1__torn.sql: ERROR relation \"tree\""
                + " does not exist, SQLSTATE 42P01 undefined_table. Correct the model or the"
                + " database, then run it again.");
  }

  @Test
  void aFieldThatIsNotStaticIsNamed() {
    assertThat(failure(NotStatic.class))
        .isEqualTo(
            "lost-service does not run: NotStatic.service (StartFailureTest.java:N) is not static,"
                + " so that JUnit does not tell it when the class begins. Declare it static.");
  }

  @Test
  void aFieldThatIsNotRegisteredIsToldTo() {
    assertThat(failure(NotRegistered.class))
        .isEqualTo(
            "late-service (StartFailureTest.java:N) does not run. Declare it static and annotate it with"
                + " @RegisterExtension.");
  }

  @ParameterizedTest
  @CsvSource({
    "postgres://u:p^w@localhost/app, cannot be read as an address",
    "postgres://u:p%w@localhost/app, cannot be read as an address",
    "jdbc:postgresql://localhost/app, names no host or no user of a PostgreSQL",
    "localhost:5432, names no host or no user of a PostgreSQL",
    "postgres://localhost/app, names no host or no user of a PostgreSQL"
  })
  void anAddressThatIsNoneIsNamedByItsVariableAndNotShown(String address, String fact) {
    assertThatThrownBy(() -> TestPostgres.at(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessage(
            "DATABASE_URL "
                + fact
                + ". Write it as postgres://user:password@host:5432/database, without jdbc: in"
                + " front of it, and a ^ of the password as %5E, an @ as %40.");
  }

  @Test
  void aServerThatNobodyAnswersAtIsNamedWithItsVariable() throws IOException {
    int free;
    try (ServerSocket socket = socket()) {
      free = socket.getLocalPort();
    }
    assertThatThrownBy(() -> TestPostgres.at("postgres://ada:secret@127.0.0.1:" + free + "/shop"))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "DATABASE_URL names the PostgreSQL at 127.0.0.1:%d for the tests, and it cannot be used: Connection to 127.0.0.1:%d refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. Start it or correct DATABASE_URL; without DATABASE_URL the tests start one of their own."
                .formatted(free, free));
  }
}
