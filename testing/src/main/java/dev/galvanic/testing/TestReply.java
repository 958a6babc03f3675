package dev.galvanic.testing;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. The JSON in it is read by Jackson, not by what wrote it. */
public final class TestReply {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  TestReply(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body.clone();
  }

  public int status() {
    return status;
  }

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  public HttpHeaders headers() {
    return headers;
  }

  public byte[] bytes() {
    return body.clone();
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * The whole body.
   *
   * @throws AssertionError if it is no JSON
   */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw new AssertionError("Not JSON, but: " + text(), e);
    }
  }

  /**
   * What stands at a JSON pointer such as {@code /data/id}.
   *
   * @throws AssertionError if nothing does
   */
  public JsonNode json(String pointer) {
    JsonNode found = json().at(pointer);
    if (found.isMissingNode()) {
      throw new AssertionError("Nothing stands at " + pointer + " in: " + text());
    }
    return found;
  }

  @Override
  public String toString() {
    return status + " " + text();
  }
}
