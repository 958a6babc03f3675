package dev.galvanic.http;

import java.net.InetSocketAddress;

/**
 * One request and the reply to it. A handler uses it on its own thread only; nothing of it may be
 * used after the reply was given.
 */
public interface Exchange {
  /** What answers it. */
  Endpoint endpoint();

  Method method();

  /** The request target as it was sent, with its query and still encoded. */
  String target();

  RequestPath path();

  Query query();

  /** The request's headers; they cannot be changed. */
  Headers headers();

  /** The whole body; empty if there is none, or if the endpoint consumes none. */
  Body body();

  RequestContext context();

  /** The most that {@link Arguments} take of this request. */
  default HttpLimits.Values limits() {
    return HttpLimits.Values.defaults();
  }

  /** The other end of the connection, which may be a proxy. */
  InetSocketAddress remoteAddress();

  /** Headers that are added to the reply, whoever makes it, an error reply included. */
  Headers replyHeaders();

  /**
   * Gives the reply in place of the one that the handler returns, which is then dropped.
   *
   * @throws IllegalStateException if a reply was given already
   * @throws IllegalArgumentException if its body is a stream, which only a handler can return
   */
  void reply(Reply reply);
}
