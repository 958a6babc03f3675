package dev.galvanic.testing.call;

import dev.galvanic.client.ClientRequest;
import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestReply;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request of a generated test client that is about to be sent, to be altered into what the
 * client's types forbid. Used by one thread.
 *
 * <pre>{@code
 * users.but(request -> request.member("/age", "old").without("/name")).create(ada)
 * }</pre>
 */
public final class TestRequest {
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String COOKIE = "Cookie";

  private String method;
  private final SentPath path;
  private final Fields query;
  private final Fields headers;
  private Optional<byte[]> body;

  private TestRequest(
      String method, SentPath path, Fields query, Fields headers, Optional<byte[]> body) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
  }

  static TestRequest of(ClientRequest request) {
    String target = request.target();
    int mark = target.indexOf('?');
    Fields headers = Fields.ofHeaders();
    request.headers().forEach(header -> headers.add(header.getKey(), header.getValue()));
    return new TestRequest(
        request.method().name(),
        SentPath.of(request.template(), mark < 0 ? target : target.substring(0, mark)),
        Fields.parse(mark < 0 ? "" : target.substring(mark + 1), "&"),
        headers,
        Optional.ofNullable(request.body()));
  }

  /** Sends it by another method. */
  public TestRequest method(String name) {
    method = name;
    return this;
  }

  /** Puts this text into the path in the place of a variable; it is encoded. */
  public TestRequest path(String variable, String text) {
    path.set(variable, text);
    return this;
  }

  /**
   * Puts this path in the place of the whole one, as it stands; what is no URI is for {@link
   * dev.galvanic.testing.RawConnection}.
   */
  public TestRequest path(String encoded) {
    path.replace(encoded);
    return this;
  }

  /** Gives a query parameter this value only; it is encoded. */
  public TestRequest query(String name, String text) {
    query.set(name, text);
    return this;
  }

  /** Gives a query parameter one value more. */
  public TestRequest alsoQuery(String name, String text) {
    query.add(name, text);
    return this;
  }

  public TestRequest withoutQuery(String name) {
    query.remove(name);
    return this;
  }

  /** Gives a header this value only. */
  public TestRequest header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  /** Gives a header one value more. */
  public TestRequest alsoHeader(String name, String value) {
    headers.add(name, value);
    return this;
  }

  public TestRequest withoutHeader(String name) {
    headers.remove(name);
    return this;
  }

  /** Gives a cookie this value; it is encoded. */
  public TestRequest cookie(String name, String text) {
    return cookies(cookies().set(name, text));
  }

  public TestRequest withoutCookie(String name) {
    return cookies(cookies().remove(name));
  }

  /** Says that the body is of this media type, whatever it is. */
  public TestRequest media(String type) {
    return header(CONTENT_TYPE, type);
  }

  /** Sends these bytes, and leaves the Content-Type as it is. */
  public TestRequest body(byte[] bytes) {
    body = Optional.of(bytes.clone());
    return this;
  }

  /** Sends this text in UTF-8, and leaves the Content-Type as it is. */
  public TestRequest body(String text) {
    return body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends neither a body nor a Content-Type. */
  public TestRequest withoutBody() {
    body = Optional.empty();
    return withoutHeader(CONTENT_TYPE);
  }

  /**
   * Puts a value into the JSON of the body.
   *
   * @param pointer where, such as {@code /address/city}, {@code /tags/0} or, behind the last one of
   *     an array, {@code /tags/-}; a member that is not there is added
   * @param value anything that Jackson writes
   */
  public TestRequest member(String pointer, Object value) {
    return body(json().set(pointer, value).bytes());
  }

  /** Puts null into the JSON of the body. */
  public TestRequest nulled(String pointer) {
    return body(json().clear(pointer).bytes());
  }

  /** Takes a member or an element out of the JSON of the body. */
  public TestRequest without(String pointer) {
    return body(json().remove(pointer).bytes());
  }

  /** Gives a field of the form that is the body this value only; it is encoded. */
  public TestRequest form(String name, String text) {
    return body(form().set(name, text).joined("&"));
  }

  public TestRequest withoutForm(String name) {
    return body(form().remove(name).joined("&"));
  }

  TestReply send(TestClient client) {
    return client.exactly(method, target(), headers.all(), body);
  }

  private String target() {
    return query.isEmpty() ? path.text() : path.text() + "?" + query.joined("&");
  }

  private JsonBody json() {
    return JsonBody.of(toString(), body.orElse(new byte[0]));
  }

  private Fields form() {
    return Fields.parse(body.map(b -> new String(b, StandardCharsets.UTF_8)).orElse(""), "&");
  }

  private Fields cookies() {
    return Fields.parse(headers.first(COOKIE).orElse(""), "; ");
  }

  private TestRequest cookies(Fields cookies) {
    return cookies.isEmpty() ? withoutHeader(COOKIE) : header(COOKIE, cookies.joined("; "));
  }

  /** As a message names it: {@code POST /users?dry=true}. */
  @Override
  public String toString() {
    return method + " " + target();
  }
}
