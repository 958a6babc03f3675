package dev.galvanic.http;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** An exchange without a connection. */
public final class FakeExchange implements Exchange {
  private final Method method;
  private final String target;
  private final Headers headers = Headers.create();
  private final Headers replyHeaders = Headers.create();
  private final Body body;
  private Endpoint endpoint;

  private FakeExchange(Method method, String target, Body body) {
    this.method = method;
    this.target = target;
    this.body = body;
    this.endpoint = Endpoint.nonBlocking(method + " " + target, exchange -> Reply.empty(200));
  }

  public static FakeExchange get(String target) {
    return new FakeExchange(Method.GET, target, Body.Bytes.NONE);
  }

  static FakeExchange post(String body) {
    return post(body.getBytes(StandardCharsets.UTF_8));
  }

  static FakeExchange post(byte[] body) {
    return new FakeExchange(Method.POST, "/", new Body.Bytes(body));
  }

  /** The same, for another endpoint. */
  public FakeExchange answeredBy(Endpoint other) {
    endpoint = other;
    return this;
  }

  FakeExchange header(String name, String value) {
    headers.add(name, value);
    return this;
  }

  @Override
  public Endpoint endpoint() {
    return endpoint;
  }

  @Override
  public Method method() {
    return method;
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public RequestPath path() {
    return RequestPath.parse(target.split("\\?")[0]);
  }

  @Override
  public Query query() {
    int question = target.indexOf('?');
    return question < 0 ? Query.empty() : Query.parse(target.substring(question + 1), 256);
  }

  @Override
  public Headers headers() {
    return headers;
  }

  @Override
  public Body body() {
    return body;
  }

  @Override
  public RequestContext context() {
    return new RequestContext("1", System.nanoTime());
  }

  @Override
  public InetSocketAddress remoteAddress() {
    return InetSocketAddress.createUnresolved("client", 1);
  }

  @Override
  public Headers replyHeaders() {
    return replyHeaders;
  }

  @Override
  public void reply(Reply reply) {
    throw new UnsupportedOperationException();
  }
}
