package dev.galvanic.http.netty;

import dev.galvanic.http.Body;
import dev.galvanic.http.Cors;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Reply;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request whose turn it is on its connection: how far it and its reply have come. */
final class Turn {
  private final HttpRequest request;
  private final boolean oldVersion;

  /** What was found for it; null for one that was refused before anything was looked for. */
  @Nullable NettyExchange exchange;

  BodyIntake intake = new BodyIntake(0, 0, false);
  boolean bodyDone;
  boolean dispatched;

  /** When its handler's time began, on the clock of {@link System#nanoTime}. */
  long begun;

  /** The body of its reply, while that is sent in parts. */
  @Nullable BodyParts parts;

  /** Whether it has its reply, to the end. */
  boolean replied;

  /** The status of its reply; 0 before there is one. */
  int status;

  /** How many bytes of a body were sent with the head of its reply. */
  long whole;

  /** Whether those who watch have been told of its end. */
  boolean ended;

  /** Whether it holds one of the loop's places for requests in work. */
  boolean counted;

  /** Whether the connection ends with it. */
  boolean closing;

  Turn(HttpRequest request) {
    this.request = request;
    this.oldVersion = request.protocolVersion() == HttpVersion.HTTP_1_0;
    this.closing = !HttpUtil.isKeepAlive(request);
  }

  HttpHeaders headers() {
    return request.headers();
  }

  /** The length of the body; -1 if it is chunked. */
  long declared() {
    if (headers().contains(HttpHeaderNames.TRANSFER_ENCODING)) {
      return -1;
    }
    String length = headers().get(HttpHeaderNames.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  /** Whether the client waits for a word before it sends the body; HTTP/1.0 knows no such thing. */
  boolean expectsContinue() {
    return !oldVersion && headers().contains(HttpHeaderNames.EXPECT);
  }

  /** Whether its handler has had all the time it may have. */
  boolean expired(long now) {
    return exchange != null && exchange.context().limit().passed(now);
  }

  /** How many bytes of a body its reply has so far. */
  long bytes() {
    return parts == null ? whole : parts.sent();
  }

  /** How the bytes that follow the head of that reply find their end. */
  ReplyEncoder.Framing framing(Reply reply) {
    if (reply.body() instanceof Body.Bytes) {
      return ReplyEncoder.Framing.LENGTH;
    }
    return oldVersion ? ReplyEncoder.Framing.CLOSE : ReplyEncoder.Framing.CHUNKS;
  }

  boolean bodiless() {
    return request.method() == HttpMethod.HEAD;
  }

  ReplyEncoder.Connection connection() {
    if (closing) {
      return ReplyEncoder.Connection.CLOSE;
    }
    return oldVersion ? ReplyEncoder.Connection.KEPT : ReplyEncoder.Connection.OPEN;
  }

  /** The headers that a reply gets beside its own. */
  Headers added(Cors cors, Headers given) {
    if (!cors.on()) {
      return given;
    }
    Headers added = Headers.create();
    given.forEach(added::add);
    cors.apply(Optional.ofNullable(headers().get(HttpHeaderNames.ORIGIN)), added);
    return added;
  }
}
