package dev.galvanic.config;

import static dev.galvanic.config.Kind.LIST;
import static dev.galvanic.config.Kind.TEXT;
import static dev.galvanic.config.Kind.size;
import static dev.galvanic.config.Kind.time;
import static dev.galvanic.config.Kind.whole;

import dev.galvanic.ReplyStyle;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

// Longer than others: one constant for each key there is.
/** Every key there is, with what it may be and what it is by default. */
final class Settings {
  private static final int KIB = 1024;
  private static final int MIB = 1024 * KIB;
  private static final Kind<Duration> SHORT = time(Duration.ofMillis(1), Duration.ofMinutes(10));
  private static final Kind<Duration> LONG = time(Duration.ofSeconds(1), Duration.ofHours(24));
  private static final Kind<Duration> PERIODS = time(Duration.ofMillis(1), Duration.ofDays(365));
  private static final Kind<Duration> PAUSE = time(Duration.ZERO, Duration.ofMinutes(10));

  static final Setting<String> SERVER_HOST = Setting.of(TEXT, "0.0.0.0", "SERVER_HOST", "HOST");
  static final Setting<Integer> SERVER_PORT = Setting.of(Kind.PORT, "8000", "SERVER_PORT", "PORT");
  static final Setting<Integer> BLOCKING_THREADS =
      Setting.of(whole(1, 100_000), null, "BLOCKING_THREADS");
  static final Setting<Duration> SHUTDOWN_DELAY = Setting.of(PAUSE, "5s", "SHUTDOWN_DELAY");
  static final Setting<Duration> SHUTDOWN_GRACE = Setting.of(PAUSE, "20s", "SHUTDOWN_GRACE");
  static final Setting<Boolean> BACKGROUND_TASKS =
      Setting.of(Kind.YES_OR_NO, "true", "BACKGROUND_TASKS");
  static final Setting<Integer> MANAGEMENT_PORT = Setting.of(Kind.PORT, null, "MANAGEMENT_PORT");
  static final Setting<String> MANAGEMENT_HOST = Setting.of(TEXT, null, "MANAGEMENT_HOST");
  static final Setting<MetricsMode> METRICS =
      Setting.of(Kind.oneOf(MetricsMode.values()), "auto", "METRICS");
  static final Setting<String> APP_ID = Setting.of(TEXT, "", "APP_ID");

  static final Setting<URI> ZIPKIN_SERVER = Setting.of(Kind.HTTP_ADDRESS, null, "ZIPKIN_SERVER");
  static final Setting<Boolean> TRACE_LOG = Setting.of(Kind.YES_OR_NO, "false", "TRACE_LOG");
  static final Setting<Sampling> TRACE_SAMPLING =
      Setting.of(Kind.SAMPLING, "always", "TRACE_SAMPLING");
  static final Setting<List<RouteSampling>> TRACE_SAMPLING_ROUTES =
      Setting.of(Kind.ROUTE_SAMPLINGS, "", "TRACE_SAMPLING_ROUTES");
  static final Setting<Boolean> TRACE_TRUST_CALLERS =
      Setting.of(Kind.YES_OR_NO, "true", "TRACE_TRUST_CALLERS");
  static final Setting<Integer> TRACE_CALLERS_LIMIT =
      Setting.of(whole(0, 999_999), "1000", "TRACE_CALLERS_LIMIT");
  static final Setting<TraceTags> TRACE_TAGS =
      Setting.of(Kind.oneOf(TraceTags.values()), "otel", "TRACE_TAGS");

  static final Setting<LogFormat> LOG_FORMAT =
      Setting.of(Kind.oneOf(LogFormat.values()), "auto", "LOG_FORMAT");
  static final Setting<LogFields> LOG_FIELDS =
      Setting.of(Kind.oneOf(LogFields.values()), "nested", "LOG_FIELDS");
  static final Setting<LogLevel> LOG_LEVEL =
      Setting.of(Kind.oneOf(LogLevel.values()), "info", "LOG_LEVEL");
  static final Setting<Map<String, LogLevel>> LOG_LEVELS =
      Setting.of(Kind.LEVELS, "", "LOG_LEVELS");
  static final Setting<Path> LOG_FILE = Setting.of(Kind.FILE, null, "LOG_FILE");
  static final Setting<LogFormat> LOG_FILE_FORMAT =
      Setting.of(
          Kind.oneOf(new LogFormat[] {LogFormat.CONSOLE, LogFormat.JSON}),
          "json",
          "LOG_FILE_FORMAT");
  static final Setting<Long> LOG_FILE_SIZE =
      Setting.of(Kind.longSize(KIB, 4096L * MIB), "10MiB", "LOG_FILE_SIZE");
  static final Setting<Integer> LOG_FILE_DAYS = Setting.of(whole(1, 3_650), "7", "LOG_FILE_DAYS");
  static final Setting<Long> LOG_FILE_TOTAL =
      Setting.of(Kind.longSize(KIB, 1024L * 1024 * MIB), "1GiB", "LOG_FILE_TOTAL");
  static final Setting<Boolean> LOG_ACCESS = Setting.of(Kind.YES_OR_NO, "false", "LOG_ACCESS");

  static final Setting<List<String>> ALLOW_ORIGIN =
      Setting.of(LIST, "", "ACCESS_CONTROL_ALLOW_ORIGIN");
  static final Setting<List<String>> ALLOW_HEADERS =
      Setting.of(LIST, "Content-Type", "ACCESS_CONTROL_ALLOW_HEADERS");
  static final Setting<List<String>> ALLOW_METHODS =
      Setting.of(LIST, "GET,HEAD,POST,PUT,PATCH,DELETE", "ACCESS_CONTROL_ALLOW_METHODS");

  static final Setting<Integer> LIMIT_REQUEST_LINE =
      Setting.of(size(256, MIB), "8KiB", "LIMIT_REQUEST_LINE");
  static final Setting<Integer> LIMIT_HEADER_BLOCK =
      Setting.of(size(256, MIB), "16KiB", "LIMIT_HEADER_BLOCK");
  static final Setting<Integer> LIMIT_HEADER = Setting.of(size(256, MIB), "8KiB", "LIMIT_HEADER");
  static final Setting<Integer> LIMIT_HEADER_COUNT =
      Setting.of(whole(1, 10_000), "100", "LIMIT_HEADER_COUNT");
  static final Setting<Integer> LIMIT_QUERY_PARAMETERS =
      Setting.of(whole(0, 10_000), "256", "LIMIT_QUERY_PARAMETERS");
  static final Setting<Integer> LIMIT_COOKIES =
      Setting.of(whole(0, 10_000), "100", "LIMIT_COOKIES");
  static final Setting<Integer> LIMIT_FORM_FIELDS =
      Setting.of(whole(0, 10_000), "256", "LIMIT_FORM_FIELDS");
  static final Setting<Integer> LIMIT_PARTS = Setting.of(whole(1, 10_000), "20", "LIMIT_PARTS");
  static final Setting<Integer> LIMIT_PART_HEADERS =
      Setting.of(size(256, MIB), "8KiB", "LIMIT_PART_HEADERS");
  static final Setting<Integer> LIMIT_JSON_DEPTH =
      Setting.of(whole(1, 512), "64", "LIMIT_JSON_DEPTH");
  static final Setting<Integer> LIMIT_BODY = Setting.of(size(0, 1024 * MIB), "1MiB", "LIMIT_BODY");
  static final Setting<Integer> LIMIT_MULTIPART =
      Setting.of(size(0, 1024 * MIB), "10MiB", "LIMIT_MULTIPART");
  static final Setting<Integer> LIMIT_PIPELINED =
      Setting.of(whole(1, 1_000), "16", "LIMIT_PIPELINED");
  static final Setting<Integer> LIMIT_IN_FLIGHT =
      Setting.of(whole(1, 1_000_000), "1000", "LIMIT_IN_FLIGHT");
  static final Setting<Duration> TIMEOUT_HEADER = Setting.of(SHORT, "10s", "TIMEOUT_HEADER");
  static final Setting<Duration> TIMEOUT_BODY = Setting.of(SHORT, "30s", "TIMEOUT_BODY");
  static final Setting<Duration> TIMEOUT_IDLE = Setting.of(SHORT, "60s", "TIMEOUT_IDLE");
  static final Setting<Duration> TIMEOUT_WRITE = Setting.of(SHORT, "30s", "TIMEOUT_WRITE");
  static final Setting<Duration> TIMEOUT_HANDLER = Setting.of(SHORT, "30s", "TIMEOUT_HANDLER");
  static final Setting<Boolean> TIMEOUT_FROM_CALLERS =
      Setting.of(Kind.YES_OR_NO, "true", "TIMEOUT_FROM_CALLERS");

  static final Setting<String> DATABASE_URL = Setting.secret(null, "DATABASE_URL");
  static final Setting<String> POSTGRES_HOST =
      Setting.of(TEXT, null, "POSTGRES_SERVICE_HOST", "PGHOST");
  static final Setting<Integer> POSTGRES_PORT =
      Setting.of(whole(1, 65_535), "5432", "POSTGRES_SERVICE_PORT", "PGPORT");
  static final Setting<String> POSTGRES_USER =
      Setting.of(TEXT, null, "POSTGRES_SERVICE_USER", "PGUSER");
  static final Setting<String> POSTGRES_PASSWORD =
      Setting.secret("", "POSTGRES_SERVICE_PASSWORD", "PGPASSWORD");
  static final Setting<String> POSTGRES_DATABASE =
      Setting.of(TEXT, null, "POSTGRES_SERVICE_DB_NAME", "PGDATABASE");

  static final Setting<SslMode> POSTGRES_SSL_MODE =
      Setting.of(Kind.oneOf(SslMode.values()), "disable", "POSTGRES_SERVICE_SSL_MODE", "PGSSLMODE");
  static final Setting<Path> POSTGRES_SSL_ROOT_CERT =
      Setting.of(Kind.CERTIFICATES, null, "POSTGRES_SERVICE_SSL_ROOT_CERT", "PGSSLROOTCERT");

  static final Setting<Integer> DATABASE_POOL = Setting.of(whole(1, 1_000), "10", "DATABASE_POOL");
  static final Setting<Integer> DATABASE_WAIT_QUEUE =
      Setting.of(whole(0, 100_000), "256", "DATABASE_WAIT_QUEUE");
  static final Setting<Duration> DATABASE_ACQUIRE_TIMEOUT =
      Setting.of(SHORT, "2s", "DATABASE_ACQUIRE_TIMEOUT");
  static final Setting<Integer> DATABASE_PIPELINED =
      Setting.of(whole(0, 100), "8", "DATABASE_PIPELINED");
  static final Setting<Duration> DATABASE_LIFETIME = Setting.of(LONG, "30min", "DATABASE_LIFETIME");
  static final Setting<Duration> DATABASE_STATEMENT_TIMEOUT =
      Setting.of(SHORT, "10s", "DATABASE_STATEMENT_TIMEOUT");
  static final Setting<Duration> DATABASE_READ_TIMEOUT =
      Setting.of(SHORT, "1s", "DATABASE_READ_TIMEOUT");
  static final Setting<Duration> DATABASE_IDLE_IN_TRANSACTION =
      Setting.of(SHORT, "15s", "DATABASE_IDLE_IN_TRANSACTION");
  static final Setting<Duration> DATABASE_LOCK_TIMEOUT =
      Setting.of(SHORT, "5s", "DATABASE_LOCK_TIMEOUT");
  static final Setting<Duration> DATABASE_SLOW_TIMEOUT =
      Setting.of(LONG, "5min", "DATABASE_SLOW_TIMEOUT");
  static final Setting<Duration> DATABASE_SLOW_STATEMENT =
      Setting.of(PAUSE, "500ms", "DATABASE_SLOW_STATEMENT");
  static final Setting<Duration> DATABASE_LEAK_TIMEOUT =
      Setting.of(PAUSE, "30s", "DATABASE_LEAK_TIMEOUT");

  static final Setting<List<InetSocketAddress>> DATABASE_REPLICAS =
      Setting.of(Kind.SERVERS, "", "DATABASE_REPLICAS");
  static final Setting<Duration> DATABASE_REPLICA_MAX_LAG =
      Setting.of(
          time(Duration.ofSeconds(1), Duration.ofMinutes(10)), "10s", "DATABASE_REPLICA_MAX_LAG");

  static final Setting<Boolean> MIGRATE_AT_START =
      Setting.of(Kind.YES_OR_NO, "true", "MIGRATE_AT_START");
  static final Setting<Duration> MIGRATE_LOCK_TIMEOUT =
      Setting.of(SHORT, "2s", "MIGRATE_LOCK_TIMEOUT");
  static final Setting<Duration> MIGRATE_PATIENCE = Setting.of(LONG, "10min", "MIGRATE_PATIENCE");

  static final Setting<Duration> CLIENT_TIMEOUT = Setting.of(SHORT, "10s", "CLIENT_TIMEOUT");
  static final Setting<Duration> CLIENT_CONNECT_TIMEOUT =
      Setting.of(SHORT, "2s", "CLIENT_CONNECT_TIMEOUT");
  static final Setting<Duration> CLIENT_IDLE_TIMEOUT =
      Setting.of(LONG, "30s", "CLIENT_IDLE_TIMEOUT");
  static final Setting<Integer> CLIENT_CONNECTIONS =
      Setting.of(whole(1, 10_000), "64", "CLIENT_CONNECTIONS");
  static final Setting<Integer> CLIENT_REPLY_LIMIT =
      Setting.of(size(KIB, 1024 * MIB), "8MiB", "CLIENT_REPLY_LIMIT");

  static final Setting<Duration> DISCOVERY_KEEP = Setting.of(LONG, "10min", "DISCOVERY_KEEP");
  static final Setting<Integer> DISCOVERY_FAILURES =
      Setting.of(whole(1, 1_000), "3", "DISCOVERY_FAILURES");
  static final Setting<Duration> DISCOVERY_LEFT_OUT = Setting.of(SHORT, "1s", "DISCOVERY_LEFT_OUT");
  static final Setting<Duration> DISCOVERY_LEFT_OUT_MAX =
      Setting.of(SHORT, "30s", "DISCOVERY_LEFT_OUT_MAX");
  static final Setting<List<InetSocketAddress>> DNS_SERVERS =
      Setting.of(Kind.NAME_SERVERS, "", "DNS_SERVERS");
  static final Setting<Duration> DNS_TTL_MIN = Setting.of(SHORT, "1s", "DNS_TTL_MIN");
  static final Setting<Duration> DNS_TTL_MAX = Setting.of(SHORT, "30s", "DNS_TTL_MAX");
  static final Setting<URI> CONSUL_URL =
      Setting.of(Kind.AGENT, null, "CONSUL_URL", "CONSUL_HTTP_ADDR");
  static final Setting<String> CONSUL_AGENT_HOST = Setting.of(TEXT, null, "CONSUL_AGENT_HOST");
  static final Setting<Integer> CONSUL_AGENT_PORT =
      Setting.of(whole(1, 65_535), "8500", "CONSUL_AGENT_PORT");
  static final Setting<String> CONSUL_TOKEN =
      Setting.secret("", "CONSUL_TOKEN", "CONSUL_HTTP_TOKEN");
  static final Setting<Boolean> CONSUL_REGISTER =
      Setting.of(Kind.YES_OR_NO, "true", "CONSUL_REGISTER");
  static final Setting<String> CONSUL_ADVERTISE_HOST =
      Setting.of(TEXT, null, "CONSUL_ADVERTISE_HOST");
  static final Setting<Integer> CONSUL_ADVERTISE_PORT =
      Setting.of(whole(1, 65_535), null, "CONSUL_ADVERTISE_PORT");
  static final Setting<List<String>> CONSUL_TAGS = Setting.of(LIST, "", "CONSUL_TAGS");
  static final Setting<Duration> CONSUL_CHECK_INTERVAL =
      Setting.of(LONG, "5s", "CONSUL_CHECK_INTERVAL");
  static final Setting<Duration> CONSUL_FORGET_AFTER =
      Setting.of(time(Duration.ofMinutes(1), Duration.ofHours(24)), "10min", "CONSUL_FORGET_AFTER");

  /** Those that stand here and have a fixed name, in the order of the documentation. */
  private static final List<Setting<?>> HERE =
      List.of(
          SERVER_HOST,
          SERVER_PORT,
          BLOCKING_THREADS,
          SHUTDOWN_DELAY,
          SHUTDOWN_GRACE,
          BACKGROUND_TASKS,
          MANAGEMENT_PORT,
          MANAGEMENT_HOST,
          METRICS,
          APP_ID,
          ZIPKIN_SERVER,
          TRACE_LOG,
          TRACE_SAMPLING,
          TRACE_SAMPLING_ROUTES,
          TRACE_TRUST_CALLERS,
          TRACE_CALLERS_LIMIT,
          TRACE_TAGS,
          LOG_FORMAT,
          LOG_FIELDS,
          LOG_LEVEL,
          LOG_LEVELS,
          LOG_FILE,
          LOG_FILE_FORMAT,
          LOG_FILE_SIZE,
          LOG_FILE_DAYS,
          LOG_FILE_TOTAL,
          LOG_ACCESS,
          ALLOW_ORIGIN,
          ALLOW_HEADERS,
          ALLOW_METHODS,
          LIMIT_REQUEST_LINE,
          LIMIT_HEADER_BLOCK,
          LIMIT_HEADER,
          LIMIT_HEADER_COUNT,
          LIMIT_QUERY_PARAMETERS,
          LIMIT_COOKIES,
          LIMIT_FORM_FIELDS,
          LIMIT_PARTS,
          LIMIT_PART_HEADERS,
          LIMIT_JSON_DEPTH,
          LIMIT_BODY,
          LIMIT_MULTIPART,
          LIMIT_PIPELINED,
          LIMIT_IN_FLIGHT,
          TIMEOUT_HEADER,
          TIMEOUT_BODY,
          TIMEOUT_IDLE,
          TIMEOUT_WRITE,
          TIMEOUT_HANDLER,
          TIMEOUT_FROM_CALLERS,
          DATABASE_URL,
          POSTGRES_HOST,
          POSTGRES_PORT,
          POSTGRES_USER,
          POSTGRES_PASSWORD,
          POSTGRES_DATABASE,
          POSTGRES_SSL_MODE,
          POSTGRES_SSL_ROOT_CERT,
          DATABASE_POOL,
          DATABASE_WAIT_QUEUE,
          DATABASE_ACQUIRE_TIMEOUT,
          DATABASE_PIPELINED,
          DATABASE_LIFETIME,
          DATABASE_STATEMENT_TIMEOUT,
          DATABASE_READ_TIMEOUT,
          DATABASE_IDLE_IN_TRANSACTION,
          DATABASE_LOCK_TIMEOUT,
          DATABASE_SLOW_TIMEOUT,
          DATABASE_SLOW_STATEMENT,
          DATABASE_LEAK_TIMEOUT,
          DATABASE_REPLICAS,
          DATABASE_REPLICA_MAX_LAG,
          MIGRATE_AT_START,
          MIGRATE_LOCK_TIMEOUT,
          MIGRATE_PATIENCE,
          CLIENT_TIMEOUT,
          CLIENT_CONNECT_TIMEOUT,
          CLIENT_IDLE_TIMEOUT,
          CLIENT_CONNECTIONS,
          CLIENT_REPLY_LIMIT,
          DISCOVERY_KEEP,
          DISCOVERY_FAILURES,
          DISCOVERY_LEFT_OUT,
          DISCOVERY_LEFT_OUT_MAX,
          DNS_SERVERS,
          DNS_TTL_MIN,
          DNS_TTL_MAX,
          CONSUL_URL,
          CONSUL_AGENT_HOST,
          CONSUL_AGENT_PORT,
          CONSUL_TOKEN,
          CONSUL_REGISTER,
          CONSUL_ADVERTISE_HOST,
          CONSUL_ADVERTISE_PORT,
          CONSUL_TAGS,
          CONSUL_CHECK_INTERVAL,
          CONSUL_FORGET_AFTER);

  /** All that have a fixed name, in the order of the documentation. */
  static final List<Setting<?>> ALL =
      Stream.of(HERE, CallSettings.ALL).<Setting<?>>flatMap(List::stream).toList();

  private Settings() {}

  /** Where another service is: {@code REGION_SERVICE_URL}. */
  static Setting<Location> location(String service) {
    return Setting.of(Kind.LOCATION, null, Name.of(service) + "_URL");
  }

  /**
   * What the replies of another service look like: {@code REGION_SERVICE_REPLIES}. Where it is not
   * set, it is what the client says of them.
   */
  static Setting<ReplyStyle> replies(String service) {
    return Setting.of(Kind.oneOf(ReplyStyle.values()), null, Name.of(service) + "_REPLIES");
  }

  /** How often a repeated task runs: {@code SESSIONS_SWEEP_EVERY} for {@code Sessions.sweep}. */
  static Setting<Optional<Duration>> every(String task) {
    String words = task.replaceAll("([a-z0-9])([A-Z])", "$1_$2");
    return Setting.of(Kind.timeOrOff(PERIODS), null, Name.of(words) + "_EVERY");
  }
}
