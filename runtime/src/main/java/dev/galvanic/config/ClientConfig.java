package dev.galvanic.config;

import dev.galvanic.ReplyStyle;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How another service is called.
 *
 * @param service its name
 * @param address such as {@code http://127.0.0.1:8050}; a path there is put before every path
 * @param replies what its replies look like, where a setting says it
 * @param limits what a call may take
 * @param resilience what is done when it fails
 * @param wire what calls look like on the wire
 */
public record ClientConfig(
    String service,
    URI address,
    Optional<ReplyStyle> replies,
    Limits limits,
    ResilienceConfig resilience,
    WireConfig wire) {
  /**
   * What a call may take.
   *
   * @param timeout for a whole request and its reply
   * @param connections kept open to one service at most, for each event loop
   * @param replyLimit the most bytes of a reply
   */
  public record Limits(
      Duration timeout,
      Duration connectTimeout,
      Duration idleTimeout,
      int connections,
      int replyLimit) {
    static Limits read(ConfigReader in, String other) {
      return new Limits(
          in.get(CallSettings.of(other, Settings.CLIENT_TIMEOUT)),
          in.get(CallSettings.of(other, Settings.CLIENT_CONNECT_TIMEOUT)),
          in.get(CallSettings.of(other, Settings.CLIENT_IDLE_TIMEOUT)),
          in.get(CallSettings.of(other, Settings.CLIENT_CONNECTIONS)),
          in.get(CallSettings.of(other, Settings.CLIENT_REPLY_LIMIT)));
    }
  }

  static ClientConfig read(ConfigReader in, String other, Location location) {
    return new ClientConfig(
        other,
        location.address(),
        in.find(Settings.replies(other)),
        Limits.read(in, other),
        ResilienceConfig.read(in, other),
        WireConfig.read(in, other));
  }
}
