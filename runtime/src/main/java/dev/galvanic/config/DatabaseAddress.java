package dev.galvanic.config;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a database is, put together of its parts. Each part comes from the strongest place that has
 * it; in one and the same place {@code DATABASE_URL} is stronger than the single parts, because
 * Kubernetes sets {@code POSTGRES_SERVICE_HOST} unasked wherever a service is called postgres.
 */
record DatabaseAddress(
    String host, int port, String name, String user, String password, SslMode sslMode) {
  private static final String URL_FORM =
      "an address such as postgres://user:password@host:5432/name";

  static DatabaseAddress read(ConfigReader in) {
    return new DatabaseAddress(
        part(in, Settings.POSTGRES_HOST, uri -> Optional.ofNullable(uri.getHost())),
        part(
            in,
            Settings.POSTGRES_PORT,
            uri -> uri.getPort() < 0 ? Optional.empty() : Optional.of(uri.getPort())),
        part(in, Settings.POSTGRES_DATABASE, DatabaseAddress::database),
        part(in, Settings.POSTGRES_USER, uri -> userInfo(uri, 0)),
        part(in, Settings.POSTGRES_PASSWORD, uri -> userInfo(uri, 1)),
        part(in, Settings.POSTGRES_SSL_MODE, DatabaseAddress::sslMode));
  }

  /** Notes that nothing says where the database is, by the one name that says all of it. */
  static void missing(ConfigReader in) {
    in.missing(Settings.DATABASE_URL, URL_FORM);
    in.find(Settings.POSTGRES_PORT);
  }

  /** Whether anything says where a database is. */
  static boolean given(ConfigReader in) {
    return in.locate(
            List.of(
                Settings.DATABASE_URL,
                Settings.POSTGRES_HOST,
                Settings.POSTGRES_DATABASE,
                Settings.POSTGRES_USER))
        .isPresent();
  }

  private static <T> T part(ConfigReader in, Setting<T> setting, Function<URI, Optional<T>> ofUrl) {
    Optional<Found> found = in.locate(List.of(Settings.DATABASE_URL, setting));
    if (found.isPresent() && found.get().name().endsWith(Settings.DATABASE_URL.name())) {
      Optional<T> part = url(found.get().value()).flatMap(ofUrl);
      if (part.isPresent()) {
        return part.get();
      }
    }
    return in.get(setting);
  }

  private static Optional<String> database(URI uri) {
    String path = uri.getPath();
    return path == null || path.length() < 2 ? Optional.empty() : Optional.of(path.substring(1));
  }

  private static Optional<String> userInfo(URI uri, int index) {
    String info = uri.getRawUserInfo();
    String[] parts = info == null ? new String[0] : info.split(":", 2);
    return parts.length <= index || parts[index].isEmpty()
        ? Optional.empty()
        : Optional.of(
            // A plus is a plus in this part of an address, whatever forms make of it.
            URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  /** What {@code ?sslmode=} says; what it may not say has been noted before. */
  private static Optional<SslMode> sslMode(URI uri) {
    return sslModeText(uri)
        .flatMap(
            text ->
                Arrays.stream(SslMode.values())
                    .filter(mode -> mode.toString().equalsIgnoreCase(text))
                    .findFirst());
  }

  private static Optional<String> sslModeText(URI uri) {
    String query = uri.getQuery();
    return query == null
        ? Optional.empty()
        : Arrays.stream(query.split("&"))
            .filter(pair -> pair.startsWith("sslmode="))
            .map(pair -> pair.substring("sslmode=".length()))
            .findFirst();
  }

  private static Optional<URI> url(String text) {
    try {
      URI uri = URI.create(text.strip());
      boolean postgres = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
      return postgres && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Notes a DATABASE_URL that is none, once and without showing what may be a password. */
  static void check(ConfigReader in) {
    Optional<Found> found = in.locate(List.of(Settings.DATABASE_URL));
    if (found.isEmpty()) {
      return;
    }
    Optional<URI> uri = url(found.get().value());
    if (uri.isEmpty()) {
      in.wrong(found.get(), "****", URL_FORM);
    } else if (sslModeText(uri.get()).isPresent() && sslMode(uri.get()).isEmpty()) {
      in.wrong(
          found.get(),
          "****?sslmode=" + sslModeText(uri.get()).get(),
          "an address whose sslmode is " + Settings.POSTGRES_SSL_MODE.kind().allowed());
    }
  }
}
