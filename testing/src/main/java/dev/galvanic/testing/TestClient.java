package dev.galvanic.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A small HTTP/1.1 client for tests: blocking, redirects not followed, ten seconds for a reply.
 * Immutable, and safe for any thread.
 */
public final class TestClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String JSON = "application/json";

  private final HttpClient client;
  private final URI address;
  private final Map<String, String> headers;

  private TestClient(HttpClient client, URI address, Map<String, String> headers) {
    this.client = client;
    this.address = address;
    this.headers = headers;
  }

  /** A client for what answers at this address, such as {@code http://127.0.0.1:8030}. */
  public static TestClient of(URI address) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    return new TestClient(client, address, Map.of());
  }

  /** This client, with a header for every request. */
  public TestClient with(String name, String value) {
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, value);
    return new TestClient(client, address, more);
  }

  public TestReply get(String path) {
    return send("GET", path);
  }

  /** Posts JSON, unless {@link #with} said another Content-Type. */
  public TestReply post(String path, String body) {
    return send("POST", path, body);
  }

  /** Puts JSON, unless {@link #with} said another Content-Type. */
  public TestReply put(String path, String body) {
    return send("PUT", path, body);
  }

  /** Patches with JSON, unless {@link #with} said another Content-Type. */
  public TestReply patch(String path, String body) {
    return send("PATCH", path, body);
  }

  public TestReply delete(String path) {
    return send("DELETE", path);
  }

  /** Sends a request without a body. */
  public TestReply send(String method, String path) {
    return exchange(request(path).method(method, BodyPublishers.noBody()));
  }

  /** Sends a request with a body, JSON unless {@link #with} said another Content-Type. */
  public TestReply send(String method, String path, String body) {
    return send(method, path, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a request with a body, JSON unless {@link #with} said another Content-Type. */
  public TestReply send(String method, String path, byte[] body) {
    HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofByteArray(body));
    if (!headers.containsKey("Content-Type")) {
      request.header("Content-Type", JSON);
    }
    return exchange(request);
  }

  /** Sends exactly this: these headers, beside those of {@link #with}, and no Content-Type else. */
  public TestReply exactly(
      String method, String path, List<Map.Entry<String, String>> fields, Optional<byte[]> body) {
    HttpRequest.Builder request =
        request(path)
            .method(method, body.map(BodyPublishers::ofByteArray).orElse(BodyPublishers.noBody()));
    fields.forEach(field -> request.header(field.getKey(), field.getValue()));
    return exchange(request);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    headers.forEach(request::header);
    return request;
  }

  private TestReply exchange(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new TestReply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while it waited for a reply.", e);
    }
  }
}
