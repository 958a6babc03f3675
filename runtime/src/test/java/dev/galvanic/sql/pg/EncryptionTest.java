package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Encryption with a real server, whose certificate an authority of the test's has signed. */
@Tag("once")
@Timeout(60)
class EncryptionTest {
  private static final String ENCRYPTED =
      "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration REFUSED = Duration.ofSeconds(1);

  @TempDir static Path folder;
  private static TestAuthority authority;
  private static Postgres server;
  private static EventLoops loops;

  @BeforeAll
  static void start() throws Exception {
    authority = TestAuthority.in(folder, "localhost");
    server = Postgres.withCertificate(authority.serverCertificate(), authority.serverKey());
    loops = EventLoops.open(1);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    loops.close(Duration.ofSeconds(5));
    server.stop();
  }

  private static DatabaseOptions options(Postgres postgres, String host, Encryption encryption) {
    return DatabaseOptions.of("test-service", host, postgres.port(), "postgres", "postgres", "")
        .with(encryption);
  }

  private static Encryption checked(Encryption.Mode mode, Path authorities) {
    return new Encryption(mode, Optional.of(authorities));
  }

  private static boolean encrypted(DatabaseOptions options) {
    try (PgDatabase database = PgDatabase.open(options, loops)) {
      assertThat(database.awaitReady(PATIENCE)).isTrue();
      try (Session session = database.session()) {
        assertThat(session.fetchOne(ENCRYPTED, RowMappers.BOOLEAN))
            .as("a connection of its own is as the others are")
            .isEqualTo(database.fetchOne(ENCRYPTED, RowMappers.BOOLEAN));
      }
      return database.fetchOne(ENCRYPTED, RowMappers.BOOLEAN);
    }
  }

  private static void assertRefused(DatabaseOptions options, String... reason) {
    Logger logger = (Logger) LoggerFactory.getLogger(Outage.class);
    ListAppender<ILoggingEvent> told = new ListAppender<>();
    told.start();
    logger.addAppender(told);
    try (PgDatabase database = PgDatabase.open(options, loops)) {
      assertThat(database.awaitReady(REFUSED)).isFalse();
    } finally {
      logger.detachAppender(told);
    }
    assertThat(told.list.get(0).getFormattedMessage()).contains(reason);
  }

  @Test
  void whatIsAskedForIsWhatThereIs() {
    assertThat(encrypted(options(server, "127.0.0.1", Encryption.OFF))).isFalse();
    assertThat(encrypted(options(server, "127.0.0.1", Encryption.PREFERRED))).isTrue();
    assertThat(encrypted(options(server, "127.0.0.1", Encryption.REQUIRED))).isTrue();
  }

  @Test
  void aServerWithoutItIsTakenOnlyWherePreferred() {
    Postgres plain = Postgres.shared();
    assertThat(encrypted(options(plain, "127.0.0.1", Encryption.PREFERRED))).isFalse();
    assertRefused(
        options(plain, "127.0.0.1", Encryption.REQUIRED),
        "it offers no encryption, which the service asks for. Switch ssl on there");
    assertRefused(
        options(plain, "localhost", checked(Encryption.Mode.NAMED, authority.certificates())),
        "it offers no encryption");
  }

  @Test
  void aSignedCertificateMayNameAnotherHost() {
    Encryption signed = checked(Encryption.Mode.SIGNED, authority.certificates());
    assertThat(encrypted(options(server, "127.0.0.1", signed))).isTrue();
  }

  @Test
  void oneThatIsCheckedForItsNameMustBeTheHosts() {
    Encryption named = checked(Encryption.Mode.NAMED, authority.certificates());
    assertThat(encrypted(options(server, "localhost", named))).isTrue();
    assertRefused(
        options(server, "127.0.0.1", named),
        "no TLS came about; as a rule its certificate is out of date",
        "Correct the certificate, the host in the address, or the authorities in PGSSLROOTCERT");
  }

  @Test
  void oneOfAnotherAuthorityIsRefused(@TempDir Path other) throws Exception {
    Path others = TestAuthority.in(other, "localhost").certificates();
    assertRefused(
        options(server, "localhost", checked(Encryption.Mode.SIGNED, others)), "no TLS came about");
    assertRefused(
        options(server, "localhost", checked(Encryption.Mode.NAMED, others)), "no TLS came about");
    // Those that Java trusts have not signed it either.
    assertRefused(
        options(server, "localhost", new Encryption(Encryption.Mode.SIGNED, Optional.empty())),
        "no TLS came about");
  }
}
