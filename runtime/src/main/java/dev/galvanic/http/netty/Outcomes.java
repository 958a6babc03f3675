package dev.galvanic.http.netty;

import dev.galvanic.http.Body;
import dev.galvanic.http.ErrorReplies;
import dev.galvanic.http.Filter;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the filters and the error replies make of what a handler gave. */
record Outcomes(Filter filters, ErrorReplies errors) {
  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
  private static final Reply NOBODY_READS = Reply.empty(503);

  /** A reply of a filter's in place of the handler's. */
  Optional<Reply> before(NettyExchange exchange) throws Exception {
    return filters.before(exchange);
  }

  /** Gives the reply to a handler that failed. */
  void fail(NettyExchange exchange, Throwable failure) {
    give(exchange, failed(exchange, failure));
  }

  /** Gives a reply that is there as a whole, or whose body is not sent. */
  void give(NettyExchange exchange, Reply reply) {
    exchange.offer(after(exchange, reply));
  }

  /**
   * Gives the head of a reply whose body follows in parts.
   *
   * @return whether it follows; if not, there is another reply, or nobody who waits for one
   */
  boolean begin(NettyExchange exchange, Reply reply) {
    Reply complete = after(exchange, reply);
    if (complete.body() == reply.body() && exchange.carriesBodyOf(complete)) {
      return exchange.offer(complete);
    }
    boolean otherStream =
        exchange.carriesBodyOf(complete) && !(complete.body() instanceof Body.Bytes);
    exchange.offer(otherStream ? failed(exchange, replaced()) : complete);
    return false;
  }

  private static IllegalStateException replaced() {
    return new IllegalStateException(
        "A filter put a stream in place of a reply's. Let it put bytes, or leave the body as it is.");
  }

  /** The reply to a request whose time is up; false if it has one already. */
  boolean expire(NettyExchange exchange) {
    Reply late = errors.expired(exchange.endpoint().route(), exchange.context().id());
    return exchange.overrule(after(exchange, late));
  }

  /** A body failed of which a part was sent: all that can be said is that it is not complete. */
  void cut(NettyExchange exchange, Throwable failure) {
    if (exchange.cancelled()) {
      LOG.debug("A reply that nobody reads any more failed", failure);
      return;
    }
    exchange.failed(failure);
    errors.cut(failure, exchange.endpoint().route(), exchange.context().id());
    exchange.parts(BodyParts::cut);
  }

  private Reply after(NettyExchange exchange, Reply reply) {
    RequestContext before = RequestContext.replace(exchange.context());
    try {
      return present(filters.after(exchange, reply));
    } catch (Throwable failure) {
      return failed(exchange, failure);
    } finally {
      RequestContext.replace(before);
    }
  }

  private Reply failed(NettyExchange exchange, Throwable failure) {
    if (exchange.cancelled()) {
      LOG.debug("A handler that was stopped failed", failure);
      return NOBODY_READS;
    }
    exchange.failed(failure);
    RequestContext before = RequestContext.replace(exchange.context());
    try {
      return errors.of(failure, exchange.endpoint().route(), exchange.context().id());
    } finally {
      RequestContext.replace(before);
    }
  }

  /**
   * @throws NullPointerException if a handler or a filter returned null
   */
  static <T> T present(@Nullable T returned) {
    if (returned == null) {
      throw new NullPointerException("The handler returned null. Return a reply.");
    }
    return returned;
  }
}
