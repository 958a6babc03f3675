package dev.galvanic.trace;

import dev.galvanic.http.Body;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Method;
import dev.galvanic.http.Query;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.RequestPath;
import java.net.InetSocketAddress;

/** A request of which nothing is there but its route and its headers. */
record BareExchange(Endpoint endpoint, Headers headers) implements Exchange {
  BareExchange(String route, Headers headers) {
    this(Endpoint.nonBlocking(route, exchange -> Reply.empty(200)), headers);
  }

  @Override
  public Method method() {
    return Method.GET;
  }

  @Override
  public String target() {
    throw new UnsupportedOperationException();
  }

  @Override
  public RequestPath path() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Query query() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Body body() {
    throw new UnsupportedOperationException();
  }

  @Override
  public RequestContext context() {
    throw new UnsupportedOperationException();
  }

  @Override
  public InetSocketAddress remoteAddress() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Headers replyHeaders() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void reply(Reply reply) {
    throw new UnsupportedOperationException();
  }
}
