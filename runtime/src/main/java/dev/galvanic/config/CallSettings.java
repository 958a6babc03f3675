package dev.galvanic.config;

import static dev.galvanic.config.Kind.time;
import static dev.galvanic.config.Kind.whole;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What is done when another service fails, and how calls of it look on the wire. */
final class CallSettings {
  static final Setting<Integer> CLIENT_RETRIES = Setting.of(whole(0, 10), "2", "CLIENT_RETRIES");
  static final Setting<Duration> CLIENT_RETRY_PAUSE =
      Setting.of(time(Duration.ZERO, Duration.ofMinutes(10)), "50ms", "CLIENT_RETRY_PAUSE");
  static final Setting<Integer> CLIENT_RETRY_BUDGET =
      Setting.of(whole(0, 100), "20", "CLIENT_RETRY_BUDGET");
  static final Setting<Integer> CLIENT_BULKHEAD =
      Setting.of(whole(1, 1_000_000), "512", "CLIENT_BULKHEAD");
  static final Setting<Integer> CLIENT_BREAKER_FAILURES =
      Setting.of(whole(0, 100), "50", "CLIENT_BREAKER_FAILURES");
  static final Setting<Integer> CLIENT_BREAKER_CALLS =
      Setting.of(whole(1, 100_000), "20", "CLIENT_BREAKER_CALLS");
  static final Setting<Duration> CLIENT_BREAKER_WINDOW =
      Setting.of(
          time(Duration.ofMillis(100), Duration.ofMinutes(10)), "10s", "CLIENT_BREAKER_WINDOW");
  static final Setting<Duration> CLIENT_BREAKER_PAUSE =
      Setting.of(time(Duration.ofMillis(1), Duration.ofMinutes(10)), "5s", "CLIENT_BREAKER_PAUSE");
  static final Setting<Http2Mode> CLIENT_HTTP2 =
      Setting.of(Kind.oneOf(Http2Mode.values()), "tls", "CLIENT_HTTP2");
  static final Setting<Boolean> CLIENT_COMPRESSION =
      Setting.of(Kind.YES_OR_NO, "true", "CLIENT_COMPRESSION");
  static final Setting<Path> CLIENT_TLS_CA = Setting.of(Kind.CERTIFICATES, null, "CLIENT_TLS_CA");

  /** In the order of the documentation. */
  static final List<Setting<?>> ALL =
      List.of(
          CLIENT_RETRIES,
          CLIENT_RETRY_PAUSE,
          CLIENT_RETRY_BUDGET,
          CLIENT_BULKHEAD,
          CLIENT_BREAKER_FAILURES,
          CLIENT_BREAKER_CALLS,
          CLIENT_BREAKER_WINDOW,
          CLIENT_BREAKER_PAUSE,
          CLIENT_HTTP2,
          CLIENT_COMPRESSION,
          CLIENT_TLS_CA);

  /** What the names of those begin with that may be said of one service. */
  private static final String CLIENT = "CLIENT_";

  private CallSettings() {}

  /** What may be said of the calls of one service, such as {@code REGION_SERVICE_RETRIES}. */
  static Stream<String> names(String service) {
    return general().map(setting -> name(service, setting));
  }

  /** What may be said of the calls of all services. */
  static Stream<Setting<?>> general() {
    return Settings.ALL.stream().filter(setting -> setting.name().startsWith(CLIENT));
  }

  /**
   * The same for the calls of one service: {@code REGION_SERVICE_RETRIES} is stronger than {@code
   * CLIENT_RETRIES} in the same source.
   */
  static <T> Setting<T> of(String service, Setting<T> client) {
    List<String> names =
        Stream.concat(Stream.of(name(service, client)), client.names().stream()).toList();
    return new Setting<>(names, client.kind(), client.standard(), client.secret());
  }

  private static String name(String service, Setting<?> client) {
    return Name.of(service) + "_" + client.name().substring(CLIENT.length());
  }
}
