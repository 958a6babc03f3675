package dev.galvanic.config;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the text of a value may be.
 *
 * @param allowed what a message says it must be
 * @param read throws {@link IllegalArgumentException} for a text that is not allowed
 */
record Kind<T>(String allowed, Function<String, T> read) {
  private static final int POSTGRES_PORT = 5432;
  private static final int DNS_PORT = 53;

  static final Kind<String> TEXT = new Kind<>("a text", text -> text);
  static final Kind<List<String>> LIST = new Kind<>("texts with commas between", Kind::split);
  static final Kind<Integer> PORT = whole("a port", 0, 65_535);
  static final Kind<Boolean> YES_OR_NO =
      new Kind<>(
          "true or false",
          text ->
              switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException();
              });
  static final Kind<URI> HTTP_ADDRESS =
      new Kind<>("an address such as http://127.0.0.1:8050", Kind::httpAddress);

  static final Kind<List<InetSocketAddress>> SERVERS =
      new Kind<>(
          "addresses such as db2.internal:5432 with commas between",
          text -> split(text).stream().map(server -> server(server, POSTGRES_PORT)).toList());
  static final Kind<List<InetSocketAddress>> NAME_SERVERS =
      new Kind<>(
          "addresses such as 10.0.0.2 or 10.0.0.2:5353 with commas between",
          text -> split(text).stream().map(server -> server(server, DNS_PORT)).toList());
  static final Kind<Location> LOCATION = new Kind<>(LocationText.ALLOWED, LocationText::read);

  /** As Consul's own tools have it: without a scheme it is http. */
  static final Kind<URI> AGENT =
      new Kind<>(
          "an address such as http://127.0.0.1:8500",
          text -> httpAddress(text.contains("://") ? text : "http://" + text.strip()));

  static final Kind<Sampling> SAMPLING =
      new Kind<>(
          "always, never, a share such as 0.01 or a rate such as 10/s (1 to 999999)",
          Sampling::read);
  static final Kind<List<RouteSampling>> ROUTE_SAMPLINGS =
      new Kind<>(
          "routes and how they are sampled, such as GET /users/{id}=0.1, /health=never",
          RouteSampling::readAll);

  static final Kind<Map<String, LogLevel>> LEVELS =
      new Kind<>("levels of loggers, such as com.example=debug,io.netty=warn", Kind::levels);

  /** A percent sign would mean something in the names of the files that are put away. */
  static final Kind<Path> FILE =
      new Kind<>(
          "a path without a percent sign",
          text -> {
            if (text.isBlank() || text.indexOf('%') >= 0) {
              throw new IllegalArgumentException();
            }
            return Path.of(text.strip());
          });

  static final Kind<Path> CERTIFICATES =
      new Kind<>("a file of PEM certificates", Certificates::file);

  static Kind<Integer> whole(int least, int most) {
    return whole("a whole number", least, most);
  }

  private static Kind<Integer> whole(String what, int least, int most) {
    return new Kind<>(
        what + " from " + least + " to " + most,
        text -> Math.toIntExact(within(Long.parseLong(text.strip()), least, most)));
  }

  static Kind<Duration> time(Duration least, Duration most) {
    return new Kind<>(
        "a time from " + Times.text(least) + " to " + Times.text(most) + ", such as 500ms or 10s",
        text -> {
          Duration time = Times.read(text);
          within(time.toMillis(), least.toMillis(), most.toMillis());
          return time;
        });
  }

  /** A time, or none at all: {@code off}. */
  static Kind<Optional<Duration>> timeOrOff(Kind<Duration> time) {
    return new Kind<>(
        time.allowed + ", or off",
        text ->
            text.strip().equalsIgnoreCase("off")
                ? Optional.empty()
                : Optional.of(time.read.apply(text)));
  }

  static Kind<Integer> size(int least, int most) {
    return new Kind<>(
        "a size from " + Sizes.text(least) + " to " + Sizes.text(most) + ", such as 64KiB or 1MiB",
        text -> Math.toIntExact(within(Sizes.read(text), least, most)));
  }

  static Kind<Long> longSize(long least, long most) {
    return new Kind<>(
        "a size from " + Sizes.text(least) + " to " + Sizes.text(most) + ", such as 10MiB or 1GiB",
        text -> within(Sizes.read(text), least, most));
  }

  static <E extends Enum<E>> Kind<E> oneOf(E[] constants) {
    return new Kind<>(
        "one of " + Arrays.toString(constants),
        text ->
            Arrays.stream(constants)
                .filter(
                    constant -> constant.toString().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new));
  }

  private static long within(long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Map<String, LogLevel> levels(String text) {
    Kind<LogLevel> level = oneOf(LogLevel.values());
    Map<String, LogLevel> levels = new LinkedHashMap<>();
    for (String part : split(text)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException();
      }
      levels.put(part.substring(0, equals).strip(), level.read().apply(part.substring(equals + 1)));
    }
    return levels;
  }

  /** Not resolved, for that may change while the service runs. */
  private static InetSocketAddress server(String text, int standard) {
    URI uri = URI.create("tcp://" + text);
    boolean alone = uri.getPath().isEmpty() && uri.getUserInfo() == null && uri.getQuery() == null;
    if (uri.getHost() == null || !alone) {
      throw new IllegalArgumentException();
    }
    int port = uri.getPort() < 0 ? standard : uri.getPort();
    // Between brackets stands an address of IPv6.
    String host = uri.getHost().replace("[", "").replace("]", "");
    return InetSocketAddress.createUnresolved(host, Math.toIntExact(within(port, 1, 65_535)));
  }

  private static URI httpAddress(String text) {
    URI uri = URI.create(text.strip());
    boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null) {
      throw new IllegalArgumentException();
    }
    return uri;
  }
}
