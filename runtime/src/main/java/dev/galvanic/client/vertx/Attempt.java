package dev.galvanic.client.vertx;

import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request that is sent once, and the whole reply to it; lives on one event loop. */
final class Attempt {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);

  /** So many replies that are only a beginning (1xx) are no storm. */
  private static final int INFORMED = 16;

  /** Never changed. */
  private static final Buffer NOTHING = Buffer.buffer();

  private final OnLoop here;
  private final int limit;
  private final boolean streamed;
  private final Ended ended;
  private @Nullable HttpClientRequest sent;
  private Buffer body = NOTHING;
  private boolean isPieced;
  private int informed;
  private boolean over;

  /** Told once, unless it was given up before. */
  interface Ended {
    void replied(HttpClientResponse response, Buffer body);

    /** A reply that is no error has begun, and nothing of its body is read yet. */
    void began(HttpClientResponse response);

    /** It could not be sent, or its reply broke off. */
    void broken(Throwable cause, Phase phase);

    /** Its reply is more than may be, or means nothing. */
    void refused(Received.Fault fault, String reason);
  }

  /** How far it came. */
  enum Phase {
    /** There was no connection, so that nothing was sent. */
    UNSENT,
    /** The connection had been used before, and the other end may just have closed it as idle. */
    STALE,
    SENT
  }

  /**
   * @param limit the most bytes of a reply
   * @param streamed whether a reply that is no error is read by somebody else, as it comes
   */
  Attempt(OnLoop here, int limit, boolean streamed, Ended ended) {
    this.here = here;
    this.limit = limit;
    this.streamed = streamed;
    this.ended = ended;
  }

  void begin(RequestOptions options, byte @Nullable [] body) {
    here.http().request(options).onComplete(connection -> connected(connection, body));
  }

  private void connected(AsyncResult<HttpClientRequest> connection, byte @Nullable [] body) {
    if (connection.failed()) {
      broken(connection.cause(), Phase.UNSENT);
      return;
    }
    HttpClientRequest started = connection.result();
    sent = started;
    // What it would tell, the reply's future tells too; unheard, Vert.x logs every call that was
    // given up as an error.
    started.exceptionHandler(told -> LOG.debug("{}", told.toString()));
    if (over) {
      started.reset();
      return;
    }
    started.continueHandler(more -> informed());
    started.earlyHintsHandler(hints -> informed());
    (body == null ? started.send() : started.send(Buffer.buffer(body)))
        .onComplete(reply -> replied(started, reply));
  }

  private void informed() {
    informed++;
    if (informed > INFORMED) {
      refuse(Received.Fault.UNREADABLE, "more than " + INFORMED + " interim replies");
    }
  }

  private void replied(HttpClientRequest started, AsyncResult<HttpClientResponse> reply) {
    if (reply.failed()) {
      broken(reply.cause(), started.streamId() > 1 ? Phase.STALE : Phase.SENT);
    } else if (reply.result().statusCode() < 200) {
      // What follows it on the connection would be taken for the reply to somebody else.
      reply.result().exceptionHandler(told -> LOG.debug("{}", told.toString()));
      refuse(Received.Fault.UNREADABLE, "status " + reply.result().statusCode());
    } else if (streamed && reply.result().statusCode() < 300) {
      begin(reply.result());
    } else {
      receive(reply.result());
    }
  }

  private void begin(HttpClientResponse response) {
    if (!over) {
      over = true;
      response.pause();
      ended.began(response);
    }
  }

  private void receive(HttpClientResponse response) {
    response.exceptionHandler(cause -> broken(cause, Phase.SENT));
    response.handler(this::take);
    response.endHandler(
        end -> {
          if (!over) {
            over = true;
            ended.replied(response, body);
          }
        });
  }

  private void take(Buffer chunk) {
    if (over) {
      return;
    }
    if (body.length() + chunk.length() > limit) {
      refuse(Received.Fault.TOO_LONG, "more than " + limit + " bytes");
    } else {
      // Most replies come in one piece, which need not be copied.
      body = body.length() == 0 ? chunk : pieced().appendBuffer(chunk);
    }
  }

  /** What has come so far, in a buffer of this attempt's own. */
  private Buffer pieced() {
    if (!isPieced) {
      isPieced = true;
      body = Buffer.buffer().appendBuffer(body);
    }
    return body;
  }

  private void broken(Throwable cause, Phase phase) {
    if (!over) {
      over = true;
      ended.broken(cause, phase);
    }
  }

  private void refuse(Received.Fault fault, String reason) {
    if (!over) {
      giveUp();
      ended.refused(fault, reason);
    }
  }

  /**
   * Closes the connection: what still comes on it belongs to nobody. One of HTTP/2 stays for
   * others, if there is still somebody at its other end.
   */
  void giveUp() {
    over = true;
    if (sent != null) {
      sent.reset();
      if (sent.version() == HttpVersion.HTTP_2) {
        here.pulse().feel(sent.connection());
      }
    }
  }
}
