package dev.galvanic.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.ReplyStyle;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
  private static final Map<String, String> NONE = Map.of();

  @TempDir Path folder;

  @Test
  void withoutAnyValueTheDefaultsHold() {
    Config config = Config.of("user-service", NONE);

    assertThat(config.server().host()).isEqualTo("0.0.0.0");
    assertThat(config.server().port()).isEqualTo(8000);
    assertThat(config.limits().body()).isEqualTo(1 << 20);
    assertThat(config.limits().handlerTime()).isEqualTo(Duration.ofSeconds(30));
    assertThat(config.cors().origins()).isEmpty();
    assertThat(config.trace().zipkin()).isEmpty();
    assertThat(config.trace().isOn()).isFalse();
    assertThat(config.appId()).isEqualTo("user-service");
  }

  @Test
  void howTracesAreSampledIsRead() {
    TraceConfig trace =
        Config.of(
                "user-service",
                Map.of(
                    "ZIPKIN_SERVER", "http://zipkin:9411",
                    "TRACE_SAMPLING", "10/s",
                    "TRACE_SAMPLING_ROUTES", "GET /users/{id}=0.5 , /health=NEVER,",
                    "TRACE_TAGS", "Both"))
            .trace();

    assertThat(trace.isOn()).isTrue();
    assertThat(trace.sampling()).isEqualTo(new Sampling.PerSecond(10));
    assertThat(trace.routes())
        .containsExactly(
            new RouteSampling("GET /users/{id}", new Sampling.Share(0.5)),
            new RouteSampling("/health", new Sampling.Share(0)));
    assertThat(trace.tags()).isEqualTo(TraceTags.BOTH);
    assertThat(trace.trustsCallers()).isTrue();
  }

  @Test
  void whatIsWrongWithTracesIsToldTogether() {
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class,
            () ->
                Config.of(
                    "user-service",
                    Map.of(
                        "ZIPKIN_SERVER", "zipkin",
                        "TRACE_SAMPLING", "1.5",
                        "TRACE_SAMPLING_ROUTES", "GET /users/{id}",
                        "TRACE_TRUST_CALLERS", "maybe",
                        "TRACE_CALLERS_LIMIT", "-1",
                        "TRACE_TAGS", "new",
                        "TRACE_LOG", "yes")));

    assertThat(failure.problems()).hasSize(7);
    assertThat(failure.problems())
        .contains(
            "user-service: TRACE_SAMPLING is \"1.5\" in the program. It must be always, never, a"
                + " share such as 0.01 or a rate such as 10/s (1 to 999999).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.01", "-1", "0/s", "10/m", "1000000/s", ".5", "0.", "1e-3", "yes"})
  void whatIsNoSamplingIsRefused(String text) {
    assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Sampling.read(text)))
        .isNotNull();
  }

  @Test
  void argumentsAreStrongerThanPropertiesTheEnvironmentTheFileAndTheDefaults() throws Exception {
    Path file = file("server.port=2\nserver.host=file\napp.id=file\nlimit.body=2KiB\n");
    System.setProperty("server.host", "property");
    try {
      ConfigSources sources =
          ConfigSources.ofProcess(
              Map.of("SERVER_PORT", "1", "TIMEOUT_IDLE", "1s", "LIMIT_BODY", "1KiB"),
              Map.of("SERVER_PORT", "3", "SERVER_HOST", "environment", "APP_ID", "environment"),
              "--config=" + file,
              "--server.port=5");
      Config config = Config.read(Needs.nothing("user-service"), sources);

      assertThat(config.server().port()).isEqualTo(5);
      assertThat(config.server().host()).isEqualTo("property");
      assertThat(config.appId()).isEqualTo("environment");
      assertThat(config.limits().body()).isEqualTo(2048);
      assertThat(config.limits().idleTime()).isEqualTo(Duration.ofSeconds(1));
    } finally {
      System.clearProperty("server.host");
    }
  }

  @ParameterizedTest
  @CsvSource({"--server.port=5", "--SERVER_PORT=5", "--server-port=5", "--port=5"})
  void aNameMayBeWrittenInSeveralWays(String argument) {
    Config config =
        Config.read(Needs.nothing("user-service"), ConfigSources.ofProcess(NONE, NONE, argument));

    assertThat(config.server().port()).isEqualTo(5);
  }

  @Test
  void theNameWithTheServicesPrefixWins() {
    Map<String, String> values =
        Map.of("SERVER_PORT", "1", "USER_SERVICE_SERVER_PORT", "2", "PORT", "3");
    List<Config> configs =
        Config.readAll(
            List.of(Needs.nothing("role-service"), Needs.nothing("user-service")),
            ConfigSources.of(values));

    assertThat(configs).extracting(Config::service).containsExactly("role-service", "user-service");
    assertThat(configs).extracting(config -> config.server().port()).containsExactly(1, 2);
  }

  @Test
  void thePortThatKubernetesSetsForAServiceIsNoPortOfOurs() {
    Config config =
        Config.of("user-service", Map.of("USER_SERVICE_PORT", "tcp://10.0.0.1:80", "PORT", "7"));

    assertThat(config.server().port()).isEqualTo(7);
  }

  @Test
  void anEmptyVariableOfTheEnvironmentSaysNothing() {
    Config config =
        Config.read(
            Needs.nothing("user-service"),
            ConfigSources.ofProcess(NONE, Map.of("SERVER_PORT", "")));

    assertThat(config.server().port()).isEqualTo(8000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"db2:0", "db2:port", "a b", "db2/things", "ada@db2", "db2:5432:5433"})
  void aReplicaIsAHostAndAPort(String wrong) {
    Map<String, String> values =
        Map.of("DATABASE_URL", "postgres://ada@db1/things", "DATABASE_REPLICAS", "db3," + wrong);
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class, () -> Config.of("user-service", values).database());

    assertThat(failure.problems())
        .singleElement()
        .asString()
        .contains("DATABASE_REPLICAS is \"db3," + wrong + "\"")
        .endsWith("It must be addresses such as db2.internal:5432 with commas between.");
  }

  @Test
  void everythingThatIsMissingOrWrongIsToldAtOnce() {
    Map<String, String> values =
        Map.of(
            "SERVER_PORT", "eighty",
            "USER_SERVICE_LIMIT_BODY", "2 apples",
            "TIMEOUT_IDLE", "2 days",
            "POSTGRES_SERVICE_PORT", "0");
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class,
            () ->
                Config.read(
                    new Needs("user-service", true, List.of("role-service")),
                    ConfigSources.of(values)));

    assertThat(failure.problems())
        .containsExactly(
            "user-service: SERVER_PORT is \"eighty\" in the program. It must be a port from 0 to"
                + " 65535.",
            "user-service: USER_SERVICE_LIMIT_BODY is \"2 apples\" in the program. It must be a"
                + " size from 0B to 1GiB, such as 64KiB or 1MiB.",
            "user-service: TIMEOUT_IDLE is \"2 days\" in the program. It must be a time from 1ms to"
                + " 10min, such as 500ms or 10s.",
            "user-service: DATABASE_URL is missing. It must be an address such as"
                + " postgres://user:password@host:5432/name (as an environment variable, in"
                + " galvanic.properties, or as --database.url=...).",
            "user-service: POSTGRES_SERVICE_PORT is \"0\" in the program. It must be a whole number"
                + " from 1 to 65535.",
            "user-service: ROLE_SERVICE_URL is missing. It must be an address such as"
                + " http://127.0.0.1:8050 (as an environment variable, in galvanic.properties, or"
                + " as --role.service.url=...). Without it, CONSUL_URL or CONSUL_AGENT_HOST must name a"
                + " Consul where the service is registered.");
  }

  @ParameterizedTest
  @CsvSource({
    "--server.prot=1, The option --server.prot is unknown. Did you mean --server.port?",
    "--postgres.host=x, The option --postgres.host is unknown. docs/configuration.md lists the"
        + " options.",
    "server.port=1, The argument server.port=1 is no option. Write it as --name=value.",
    "--server.port, The argument --server.port is no option. Write it as --name=value.",
  })
  void anArgumentThatNobodyReadsIsAnError(String argument, String problem) {
    assertThat(problems(argument)).containsExactly(problem);
  }

  @Test
  void whatHoldsForCallsMayBeSaidOfOneService() {
    Config config =
        Config.of(
            "user-service",
            Map.of(
                "REGION_SERVICE_URL", "http://127.0.0.1:1",
                "ROLE_SERVICE_URL", "http://127.0.0.1:2",
                "CLIENT_RETRIES", "5",
                "REGION_SERVICE_RETRIES", "0",
                "REGION_SERVICE_BREAKER_FAILURES", "70",
                "REGION_SERVICE_TIMEOUT", "3s"));

    ClientConfig region = config.client("region-service");
    assertThat(region.resilience().retries()).isZero();
    assertThat(region.resilience().breaker().failures()).isEqualTo(70);
    assertThat(region.limits().timeout()).isEqualTo(Duration.ofSeconds(3));
    ClientConfig role = config.client("role-service");
    assertThat(role.resilience().retries()).isEqualTo(5);
    assertThat(role.resilience().breaker().failures()).isEqualTo(50);
    assertThat(role.limits().timeout()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void aFileOfCertificatesIsLookedIntoAtTheStart() {
    assertThatThrownBy(
            () ->
                Config.of(
                    "user-service", Map.of("CLIENT_TLS_CA", folder.resolve("none").toString())))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("It must be a file of PEM certificates.");
  }

  @Test
  void anArgumentThatIsGivenTwiceIsAnError() {
    assertThat(problems("--server.port=1", "--server.port=2"))
        .containsExactly("The option --server.port is given twice. Leave one out.");
  }

  @Test
  void theFileThatIsNamedMustBeThere() {
    assertThat(problems("--config=" + folder.resolve("none")))
        .singleElement()
        .asString()
        .startsWith("The file " + folder.resolve("none") + " cannot be read");
  }

  @Test
  void aDatabaseIsWhereTheOriginalsVariablesSay() {
    DatabaseConfig database =
        Config.of(
                "user-service",
                Map.of(
                    "POSTGRES_SERVICE_HOST", "db",
                    "POSTGRES_SERVICE_PORT", "5433",
                    "POSTGRES_SERVICE_USER", "ada",
                    "POSTGRES_SERVICE_PASSWORD", "pw",
                    "POSTGRES_SERVICE_DB_NAME", "users"))
            .database();

    assertThat(database.host()).isEqualTo("db");
    assertThat(database.port()).isEqualTo(5433);
    assertThat(database.user()).isEqualTo("ada");
    assertThat(database.password()).isEqualTo("pw");
    assertThat(database.name()).isEqualTo("users");
    assertThat(database).asString().isEqualTo("postgres://ada@db:5433/users");
  }

  @Test
  void anAddressSaysItAllAndItsPartsAreDecoded() {
    DatabaseConfig database =
        Config.of(
                "user-service",
                Map.of(
                    "DATABASE_URL", "postgresql://ada:p%40s+s@db:5433/users?sslmode=disable",
                    "POSTGRES_SERVICE_HOST", "elsewhere"))
            .database();

    assertThat(database).asString().isEqualTo("postgres://ada@db:5433/users");
    assertThat(database.password()).isEqualTo("p@s+s");
  }

  @Test
  void aPrefixedPartIsStrongerThanACommonAddress() {
    DatabaseConfig database =
        Config.of(
                "user-service",
                Map.of(
                    "DATABASE_URL", "postgres://ada@db/all",
                    "USER_SERVICE_POSTGRES_SERVICE_DB_NAME", "users"))
            .database();

    assertThat(database.name()).isEqualTo("users");
    assertThat(database.host()).isEqualTo("db");
  }

  @Test
  void aWrongAddressIsNotShown() {
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class,
            () -> Config.of("user-service", Map.of("DATABASE_URL", "mysql://a:secret@db/x")));

    assertThat(failure.problems().get(0))
        .isEqualTo(
            "user-service: DATABASE_URL is \"****\" in the program. It must be an address such as"
                + " postgres://user:password@host:5432/name.");
    assertThat(failure).message().doesNotContain("secret");
  }

  /** It must not be taken for less than it says. */
  @Test
  void aModeOfEncryptionThatIsNoneEndsTheStart() {
    Map<String, String> parts =
        Map.of("POSTGRES_SERVICE_HOST", "db", "POSTGRES_SERVICE_USER", "ada", "PGDATABASE", "x");
    for (String mode : List.of("verify", "verify_full")) {
      Map<String, String> inParts = new HashMap<>(parts);
      inParts.put("PGSSLMODE", mode);
      for (Map<String, String> settings :
          List.of(inParts, Map.of("DATABASE_URL", "postgres://ada@db/x?sslmode=" + mode))) {
        ConfigException failure =
            catchThrowableOfType(
                ConfigException.class, () -> Config.of("user-service", settings).database());
        assertThat(failure.problems()).hasSize(1);
        assertThat(failure.problems().get(0))
            .contains(mode, "DISABLE, PREFER, REQUIRE, VERIFY-CA, VERIFY-FULL");
      }
    }
  }

  private static String oneOfJavas() throws IOException, GeneralSecurityException {
    KeyStore none = null;
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(none);
    X509TrustManager usual = (X509TrustManager) factory.getTrustManagers()[0];
    byte[] encoded = usual.getAcceptedIssuers()[0].getEncoded();
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
        + "\n-----END CERTIFICATE-----\n";
  }

  @Test
  void theCertificatesThatSignTheDatabasesAreInAFileThatIsThere(@TempDir Path folder)
      throws IOException, GeneralSecurityException {
    Path file = Files.writeString(folder.resolve("authorities.pem"), oneOfJavas());
    Map<String, String> settings = new HashMap<>();
    settings.put("DATABASE_URL", "postgres://ada@db/x?sslmode=verify-full");
    settings.put("PGSSLROOTCERT", file.toString());
    DatabaseConfig database = Config.of("user-service", settings).database();
    assertThat(database.sslMode()).isEqualTo(SslMode.VERIFY_FULL);
    assertThat(database.sslRootCertificates()).contains(file);

    settings.put("PGSSLROOTCERT", folder.resolve("none.pem").toString());
    assertThatThrownBy(() -> Config.of("user-service", settings).database())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("none.pem")
        .hasMessageContaining("It must be a file of PEM certificates.");
  }

  @Test
  void aClientHasTheAddressOfItsService() {
    ClientConfig client =
        Config.of(
                "user-service",
                Map.of("REGION_SERVICE_URL", "http://r:1", "REGION_SERVICE_REPLIES", "plain"))
            .client("region-service");

    assertThat(client.address()).isEqualTo(URI.create("http://r:1"));
    assertThat(client.replies()).contains(ReplyStyle.PLAIN);
    assertThat(client.limits().timeout()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void aClientWithoutAnAddressIsToldByTheKeyThatIsMissing() {
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class, () -> Config.of("user-service", NONE).client("region-service"));

    assertThat(failure.problems())
        .containsExactly(
            "user-service: REGION_SERVICE_URL is missing. It must be an address such as"
                + " http://127.0.0.1:8050 (as an environment variable, in galvanic.properties, or"
                + " as --region.service.url=...). Without it, CONSUL_URL or CONSUL_AGENT_HOST must name a"
                + " Consul where the service is registered.");
  }

  @Test
  void aServiceMayHaveKeysOfItsOwn() {
    Config config = Config.of("user-service", Map.of("mail.host", "m"));

    assertThat(config.value("MAIL_HOST")).contains("m");
    assertThat(config.value("MAIL_PORT")).isEmpty();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("service.properties"), text);
  }

  private static List<String> problems(String... arguments) {
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class,
            () ->
                Config.read(
                    Needs.nothing("user-service"), ConfigSources.ofProcess(NONE, NONE, arguments)));
    return failure.problems();
  }

  @Test
  void theLogHasItsDefaults() {
    LogConfig log = Config.of("user-service", NONE).log();

    assertThat(log)
        .isEqualTo(
            new LogConfig(
                LogFormat.AUTO,
                LogFields.NESTED,
                LogLevel.INFO,
                Map.of(),
                Optional.empty(),
                false));
  }

  @Test
  void theLogIsConfiguredAsAWhole() {
    LogConfig log =
        Config.of(
                "user-service",
                Map.of(
                    "LOG_FORMAT", "json",
                    "LOG_FIELDS", "dotted",
                    "LOG_LEVEL", "warn",
                    "LOG_LEVELS", "dev.galvanic.sql=debug, io.netty = off",
                    "LOG_FILE", "logs/x.log",
                    "LOG_FILE_SIZE", "1GiB",
                    "LOG_FILE_DAYS", "30",
                    "LOG_ACCESS", "true"))
            .log();

    assertThat(log.levels())
        .isEqualTo(Map.of("dev.galvanic.sql", LogLevel.DEBUG, "io.netty", LogLevel.OFF));
    assertThat(log.file())
        .contains(
            new LogConfig.File(Path.of("logs/x.log"), LogFormat.JSON, 1L << 30, 30, 1L << 30));
    assertThat(log.access()).isTrue();
  }

  /** Also where there is no default to go on with. */
  @Test
  void everythingThatIsWrongIsToldTogether() {
    Map<String, String> values =
        Map.of(
            "LOG_LEVELS", "a",
            "LOG_FILE", "a%b",
            "LOG_FORMAT", "xml",
            "LOG_FILE_SIZE", "1",
            "LOG_FILE_FORMAT", "none",
            "BLOCKING_THREADS", "many");

    ConfigException e =
        catchThrowableOfType(ConfigException.class, () -> Config.of("user-service", values));

    assertThat(e.problems())
        .containsExactlyInAnyOrder(
            "user-service: BLOCKING_THREADS is \"many\" in the program. It must be a whole number"
                + " from 1 to 100000.",
            "user-service: LOG_FORMAT is \"xml\" in the program. It must be one of [AUTO, CONSOLE,"
                + " JSON, NONE].",
            "user-service: LOG_LEVELS is \"a\" in the program. It must be levels of loggers, such as"
                + " com.example=debug,io.netty=warn.",
            "user-service: LOG_FILE_FORMAT is \"none\" in the program. It must be one of [CONSOLE,"
                + " JSON].",
            "user-service: LOG_FILE_SIZE is \"1\" in the program. It must be a size from 1KiB to"
                + " 4GiB, such as 10MiB or 1GiB.",
            "user-service: LOG_FILE is \"a%b\" in the program. It must be a path without a percent"
                + " sign.");
  }
}
