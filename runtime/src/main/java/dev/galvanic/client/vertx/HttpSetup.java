package dev.galvanic.client.vertx;

import dev.galvanic.config.ClientConfig;
import dev.galvanic.config.WireConfig;
import io.vertx.core.http.Http2Settings;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.PemTrustOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the configuration says, in the words of Vert.x's client. */
final class HttpSetup {
  private static final int WAITING = 1_000;

  /** Bytes of a status line, of all headers and of all trailers: far more than services send. */
  private static final int LINE = 4 << 10;

  private static final int HEADERS = 16 << 10;

  private HttpSetup() {}

  static HttpClientOptions client(ClientConfig config) {
    ClientConfig.Limits limits = config.limits();
    WireConfig wire = config.wire();
    HttpClientOptions options =
        new HttpClientOptions()
            .setConnectTimeout((int) limits.connectTimeout().toMillis())
            .setSslHandshakeTimeout(limits.connectTimeout().toMillis())
            .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
            // Shorter than what servers wait, so that it is rarely the other end that closes.
            .setKeepAliveTimeout((int) Math.max(1, limits.idleTimeout().toSeconds()))
            .setHttp2KeepAliveTimeout((int) Math.max(1, limits.idleTimeout().toSeconds()))
            .setMaxInitialLineLength(LINE)
            .setMaxHeaderSize(HEADERS)
            .setInitialSettings(
                new Http2Settings().setPushEnabled(false).setMaxHeaderListSize(HEADERS))
            .setVerifyHost(true)
            // Whoever reads a reply inflates it, with a limit.
            .setDecompressionSupported(false);
    switch (wire.http2()) {
      case TLS ->
          options
              .setUseAlpn(true)
              .setAlpnVersions(List.of(HttpVersion.HTTP_2, HttpVersion.HTTP_1_1));
      case ALWAYS ->
          options
              .setProtocolVersion(HttpVersion.HTTP_2)
              .setUseAlpn(true)
              .setHttp2ClearTextUpgrade(false);
      case OFF -> options.setUseAlpn(false);
    }
    wire.authorities()
        .ifPresent(
            file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
    return options;
  }

  static PoolOptions pool(ClientConfig config) {
    return new PoolOptions()
        .setHttp1MaxSize(config.limits().connections())
        .setHttp2MaxSize(1)
        .setMaxWaitQueueSize(WAITING);
  }
}
