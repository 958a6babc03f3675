package dev.galvanic.http.netty;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.concurrent.Interruptible;
import dev.galvanic.http.AsyncHandler;
import dev.galvanic.http.BlockingHandler;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.ErrorReplies;
import dev.galvanic.http.Filter;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs an endpoint on the thread that its kind asks for; whatever happens, there is a reply. */
final class HandlerRunner {
  private static final Logger LOG = LoggerFactory.getLogger(HandlerRunner.class);
  private static final Reply NOBODY_READS = Reply.empty(503);

  private final Filter filters;
  private final ErrorReplies errors;
  private final FreeThreads threads;

  HandlerRunner(Filter filters, ErrorReplies errors, FreeThreads threads) {
    this.filters = filters;
    this.errors = errors;
    this.threads = threads;
  }

  FreeThreads threads() {
    return threads;
  }

  /** Begins the work; on the event loop. */
  void run(NettyExchange exchange) {
    Endpoint.Handler handler = exchange.endpoint().handler();
    if (handler instanceof Endpoint.NonBlocking inline) {
      answer(exchange, inline.handler());
    } else if (handler instanceof Endpoint.Async async) {
      begin(exchange, async.handler());
    } else if (handler instanceof Endpoint.Blocking blocking) {
      Interruptible task = new Interruptible(() -> answer(exchange, blocking.handler()));
      exchange.cancelWith(task::interrupt);
      if (!threads.tryExecute(task)) {
        refuse(exchange, Busy.THREADS);
      }
    }
  }

  /** There is no room for the request just now. */
  void refuse(NettyExchange exchange, Busy why) {
    Throwable busy = new ServiceUnavailableException().header("Retry-After", "1").initCause(why);
    exchange.offer(after(exchange, failed(exchange, busy)));
  }

  /** The request's time is up: its reply is an error, and its handler is stopped. */
  void expire(NettyExchange exchange) {
    Reply late = errors.expired(exchange.endpoint().route(), exchange.context().id());
    exchange.overrule(after(exchange, late));
    exchange.cancel();
  }

  private void answer(NettyExchange exchange, BlockingHandler handler) {
    RequestContext before = RequestContext.replace(exchange.context());
    try {
      exchange.offer(after(exchange, handled(exchange, handler)));
    } finally {
      RequestContext.replace(before);
    }
  }

  private Reply handled(NettyExchange exchange, BlockingHandler handler) {
    try {
      Optional<Reply> early = filters.before(exchange);
      return present(early.isPresent() ? early.get() : handler.handle(exchange));
    } catch (Throwable failure) { // A StackOverflowError too: the connection lives on.
      return failed(exchange, failure);
    }
  }

  private void begin(NettyExchange exchange, AsyncHandler handler) {
    RequestContext before = RequestContext.replace(exchange.context());
    try {
      Optional<Reply> early = filters.before(exchange);
      if (early.isPresent()) {
        exchange.offer(after(exchange, early.get()));
        return;
      }
      CompletionStage<Reply> stage = present(handler.handle(exchange));
      exchange.cancelWith(() -> stage.toCompletableFuture().cancel(true));
      stage.whenComplete((reply, failure) -> end(exchange, reply, failure));
    } catch (Throwable failure) {
      exchange.offer(after(exchange, failed(exchange, failure)));
    } finally {
      RequestContext.replace(before);
    }
  }

  private void end(NettyExchange exchange, @Nullable Reply reply, @Nullable Throwable failure) {
    RequestContext before = RequestContext.replace(exchange.context());
    try {
      Reply complete = failure == null ? orFailure(exchange, reply) : failed(exchange, failure);
      exchange.offer(after(exchange, complete));
    } finally {
      RequestContext.replace(before);
    }
  }

  private Reply orFailure(NettyExchange exchange, @Nullable Reply reply) {
    try {
      return present(reply);
    } catch (NullPointerException missing) {
      return failed(exchange, missing);
    }
  }

  private Reply after(NettyExchange exchange, Reply reply) {
    try {
      return present(filters.after(exchange, reply));
    } catch (Throwable failure) {
      return failed(exchange, failure);
    }
  }

  private Reply failed(NettyExchange exchange, Throwable failure) {
    if (exchange.cancelled()) {
      LOG.debug("A handler that was stopped failed", failure);
      return NOBODY_READS;
    }
    exchange.failed(failure);
    return errors.of(failure, exchange.endpoint().route(), exchange.context().id());
  }

  private static <T> T present(@Nullable T returned) {
    if (returned == null) {
      throw new NullPointerException("The handler returned null. Return a reply.");
    }
    return returned;
  }
}
