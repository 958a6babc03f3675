package dev.galvanic.http.netty;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.concurrent.Interruptible;
import dev.galvanic.http.AsyncHandler;
import dev.galvanic.http.BlockingHandler;
import dev.galvanic.http.Body;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Runs an endpoint on the thread that its kind asks for; whatever happens, there is a reply. */
final class HandlerRunner {
  private final Outcomes outcomes;
  private final FreeThreads threads;

  HandlerRunner(Outcomes outcomes, FreeThreads threads) {
    this.outcomes = outcomes;
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
    outcomes.fail(
        exchange, new ServiceUnavailableException().header("Retry-After", "1").initCause(why));
  }

  /** The request's time is up: its reply is an error, and its handler is stopped. */
  void expire(NettyExchange exchange) {
    if (outcomes.expire(exchange)) {
      exchange.cancel();
    }
  }

  private void answer(NettyExchange exchange, BlockingHandler handler) {
    RequestContext before = RequestContext.replace(exchange.context());
    try {
      Optional<Reply> early = outcomes.before(exchange);
      give(exchange, early.isPresent() ? early.get() : Outcomes.present(handler.handle(exchange)));
    } catch (Throwable failure) { // A StackOverflowError too: the connection lives on.
      outcomes.fail(exchange, failure);
    } finally {
      RequestContext.replace(before);
      exchange.worked();
    }
  }

  private void begin(NettyExchange exchange, AsyncHandler handler) {
    RequestContext before = RequestContext.replace(exchange.context());
    try {
      Optional<Reply> early = outcomes.before(exchange);
      if (early.isPresent()) {
        end(exchange, early.get(), null);
        return;
      }
      CompletionStage<Reply> stage = Outcomes.present(handler.handle(exchange));
      exchange.cancelWith(() -> stage.toCompletableFuture().cancel(true));
      stage.whenComplete((reply, failure) -> end(exchange, reply, failure));
    } catch (Throwable failure) {
      end(exchange, null, failure);
    } finally {
      RequestContext.replace(before);
    }
  }

  private void end(NettyExchange exchange, @Nullable Reply reply, @Nullable Throwable failure) {
    try {
      if (failure == null) {
        give(exchange, Outcomes.present(reply));
      } else {
        outcomes.fail(exchange, failure);
      }
    } catch (Throwable wrong) {
      outcomes.fail(exchange, wrong);
    } finally {
      exchange.worked();
    }
  }

  /** Gives the reply; one whose body is a stream begins when the first of it has been read. */
  private void give(NettyExchange exchange, Reply reply) {
    boolean sent = exchange.carriesBodyOf(reply);
    if (reply.body() instanceof Body.Stream<?> stream) {
      // Not wherever a stage happens to complete: that thread could not be interrupted.
      if (sent && exchange.endpoint().handler() instanceof Endpoint.Blocking) {
        new StreamedReply<>(outcomes, exchange, reply, stream).send();
        return;
      }
      stream.elements().close();
      if (sent) {
        throw new IllegalStateException(
            "A Stream is read on a thread that may block. Return it from a handler that may, or"
                + " return a Flow.Publisher.");
      }
    } else if (sent && reply.body() instanceof Body.Published<?> published) {
      new PublishedReply<>(outcomes, exchange, reply, published).begin();
      return;
    }
    outcomes.give(exchange, reply);
  }
}
