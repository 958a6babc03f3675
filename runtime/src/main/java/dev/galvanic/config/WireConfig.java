package dev.galvanic.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What calls of another service look like on the wire.
 *
 * @param authorities a file of PEM certificates that are trusted with TLS; without it Java's own
 * @param compression whether replies may come compressed
 */
public record WireConfig(Http2Mode http2, boolean compression, Optional<Path> authorities) {
  static WireConfig read(ConfigReader in, String other) {
    return new WireConfig(
        in.get(CallSettings.of(other, CallSettings.CLIENT_HTTP2)),
        in.get(CallSettings.of(other, CallSettings.CLIENT_COMPRESSION)),
        in.find(CallSettings.of(other, CallSettings.CLIENT_TLS_CA)));
  }
}
