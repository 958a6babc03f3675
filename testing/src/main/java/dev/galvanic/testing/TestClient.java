package dev.galvanic.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A small HTTP/1.1 client for tests: blocking, redirects not followed. A reply is waited for ten
 * seconds, or as long as {@link #within} or the system property {@code galvanic.test.patience}
 * says, in seconds: a debugger wants more. Immutable, and safe for any thread.
 */
public final class TestClient {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final String PATIENCE = "galvanic.test.patience";
  private static final String JSON = "application/json";

  private final HttpClient client;
  private final URI address;
  private final Map<String, String> headers;
  private final Duration patience;

  private TestClient(
      HttpClient client, URI address, Map<String, String> headers, Duration patience) {
    this.client = client;
    this.address = address;
    this.headers = headers;
    this.patience = patience;
  }

  /** A client for what answers at this address, such as {@code http://127.0.0.1:8030}. */
  public static TestClient of(URI address) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    return new TestClient(client, address, Map.of(), patience());
  }

  /** This client, with a header for every request. */
  public TestClient with(String name, String value) {
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, value);
    return new TestClient(client, address, more, patience);
  }

  /** This client, waiting for a reply for so long. */
  public TestClient within(Duration most) {
    return new TestClient(client, address, headers, most);
  }

  private static Duration patience() {
    String said = System.getProperty(PATIENCE, "10");
    try {
      return Duration.ofSeconds(Math.max(1, Integer.parseInt(said)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "-D" + PATIENCE + "=" + said + " is no number of seconds. Say 600 for ten minutes.", e);
    }
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
        HttpRequest.newBuilder(URI.create(address + path)).timeout(patience);
    headers.forEach(request::header);
    return request;
  }

  /**
   * @throws AssertionError if the reply does not come in time
   * @throws UncheckedIOException if the connection ends before it
   */
  private TestReply exchange(HttpRequest.Builder prepared) {
    HttpRequest request = prepared.build();
    String sent =
        request.method() + " " + request.uri().toString().substring(address.toString().length());
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      return new TestReply(response.statusCode(), response.headers(), response.body());
    } catch (HttpTimeoutException e) {
      throw new AssertionError(
          sent
              + " was not answered within "
              + time()
              + ". Let the handler come to an end, or wait longer: by within(...) of the client,"
              + " or by -D"
              + PATIENCE
              + "=600, as for a debugger.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(sent + " was not answered: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Interrupted while it waited for a reply to " + sent + ".", e);
    }
  }

  private String time() {
    long millis = patience.toMillis();
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }
}
