package dev.galvanic.trace;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import zipkin2.reporter.BytesMessageSender;
import zipkin2.reporter.Encoding;
import zipkin2.reporter.urlconnection.URLConnectionSender;

/** A Zipkin, over HTTP. */
record Zipkin(String address, BytesMessageSender sender) implements Destination {
  private static final String PATH = "/api/v2/spans";
  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 5_000;

  /**
   * @param server its address; the path of its API is added unless it is there
   */
  static Zipkin at(URI server) {
    String address = endpoint(server);
    return new Zipkin(
        address,
        URLConnectionSender.newBuilder()
            .endpoint(address)
            .encoding(Encoding.JSON)
            .connectTimeout(CONNECT_MILLIS)
            .readTimeout(READ_MILLIS)
            // To compress a span costs more than to make it and to send it as it is.
            .compressionEnabled(false)
            .build());
  }

  /** sanic-ms spoke the first version of the API, whose path may still be configured. */
  private static String endpoint(URI server) {
    String base = server.toString().replaceAll("/+$", "").replaceAll("/api/v[12]/spans$", "");
    return base + PATH;
  }

  @Override
  public String name() {
    return "zipkin";
  }

  @Override
  public void send(List<byte[]> spans) throws IOException {
    sender.send(spans);
  }

  @Override
  public String remedy() {
    return "Look whether Zipkin is there and keeps up, or correct ZIPKIN_SERVER.";
  }
}
