package dev.galvanic.config;

import java.util.List;

/**
 * Which pages of other origins may call the service; none if there are no origins.
 *
 * @param origins exact origins, such as {@code https://app.example.com}
 * @param headers the request headers that they may send
 * @param methods the methods that they may use
 */
public record CorsConfig(List<String> origins, List<String> headers, List<String> methods) {
  static CorsConfig read(ConfigReader in) {
    return new CorsConfig(
        in.get(Settings.ALLOW_ORIGIN),
        in.get(Settings.ALLOW_HEADERS),
        in.get(Settings.ALLOW_METHODS));
  }
}
