package dev.galvanic.client.vertx;

import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.ServiceException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.Instances;
import dev.galvanic.client.Outcome;
import dev.galvanic.client.resilience.Guard;
import dev.galvanic.client.resilience.Permit;
import dev.galvanic.config.ClientConfig;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call with all of its attempts, until it has a reply or none will come; on one event loop. */
final class Call implements Attempt.Ended, Deadlines.Timed {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);

  /** What all calls of one service share. */
  record Shared(ClientConfig config, Instances instances, Guard guard) {}

  private final Shared shared;
  private final ClientRequest request;
  private final CallWatch.Running watch;
  private final Permit permit;
  private final OnLoop here;
  private final boolean streamed;
  private final Allowed allowed;
  private final CompletableFuture<Received> result;
  private final List<URI> tried = new ArrayList<>();
  private final RetryAfter retryAfter = new RetryAfter();
  private Instances.@Nullable Chosen chosen;
  private @Nullable Attempt attempt;
  private boolean stale;
  private int retries;
  private long leftAlone;
  private volatile Outcome outcome = Outcome.NEITHER;

  Call(
      Shared shared,
      ClientRequest request,
      CallWatch.Running watch,
      Permit permit,
      OnLoop here,
      boolean streamed,
      Allowed allowed,
      CompletableFuture<Received> result) {
    this.shared = shared;
    this.request = request;
    this.watch = watch;
    this.permit = permit;
    this.here = here;
    this.streamed = streamed;
    this.allowed = allowed;
    this.result = result;
  }

  /** What it says about the service, as far as it has come. */
  Outcome outcome() {
    return outcome;
  }

  void start() {
    if (allowed.left() <= 0) {
      late();
      return;
    }
    here.deadlines().add(this);
    result.whenComplete(
        (reply, failure) -> {
          if (failure == null) {
            here.deadlines().remove(this);
          } else {
            // A cancellation may come from any thread.
            here.loop().execute(this::abandon);
          }
        });
    attempt(null);
  }

  @Override
  public long end() {
    return allowed.end();
  }

  /**
   * @param before what the attempt before came to, which is told if there is nobody else to ask
   */
  private void attempt(@Nullable Runnable before) {
    if (result.isDone()) {
      return;
    }
    try {
      Instances.Chosen instance = shared.instances.choose(tried);
      chosen = instance;
      URI address = instance.address();
      long wait = retryAfter.left(address);
      if (wait > 0 && before != null) {
        over(Outcome.NEITHER);
        waitFor(wait, before);
        return;
      }
      watch.sent(address, tried.size());
      tried.add(address);
      Attempt next = new Attempt(here, shared.config.limits().replyLimit(), streamed, this);
      attempt = next;
      next.begin(
          Outgoing.of(
              request,
              address,
              shared.config.address().getHost(),
              allowed.left(),
              compressed(),
              watch),
          request.body());
    } catch (ServiceUnavailableException nobody) {
      if (before == null) {
        fail(nobody);
      } else {
        before.run();
      }
    } catch (RuntimeException refused) {
      // The client of Vert.x refused the request itself: nobody else would tell the caller.
      over(Outcome.NEITHER);
      result.completeExceptionally(refused);
    }
  }

  /** The only instance that there is wants to be left alone for a while. */
  private void waitFor(long nanos, Runnable before) {
    if (nanos < allowed.left()) {
      leftAlone += nanos;
      here.loop().after(Duration.ofNanos(nanos), () -> attempt(before));
    } else {
      before.run();
    }
  }

  @Override
  public void replied(HttpClientResponse response, Buffer body) {
    int status = response.statusCode();
    boolean well = status < 502 || status > 504;
    if (!well && chosen != null) {
      chosen.leaveAlone(retryAfter.asked(chosen.address(), response.getHeader("Retry-After")));
    }
    over(well ? Outcome.GOOD : Outcome.BAD);
    String encoding =
        compressed() && !request.hasHeader("Accept-Encoding")
            ? response.getHeader("Content-Encoding")
            : null;
    Received reply = new Received(request, shared.config, status, encoding, body.getBytes(), null);
    Runnable end =
        () -> {
          outcome = status >= 500 && status != 501 ? Outcome.BAD : Outcome.GOOD;
          result.complete(reply);
        };
    if (well || !retried(request.policy().repeats(request.method()), end)) {
      end.run();
    }
  }

  /** Whether replies may come compressed: what is read as it comes is not inflated. */
  private boolean compressed() {
    return shared.config.wire().compression() && !streamed;
  }

  @Override
  public void began(HttpClientResponse response) {
    String encoding = response.getHeader("Content-Encoding");
    Attempt sender = attempt;
    Instances.Chosen instance = chosen;
    if (sender == null || instance == null) {
      return;
    }
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      sender.giveUp();
      refused(Received.Fault.UNREADABLE, "Content-Encoding");
      return;
    }
    // Its end is told by whoever reads it.
    chosen = null;
    instance.answered();
    outcome = Outcome.GOOD;
    Incoming incoming =
        new Incoming(here.loop(), response, sender::giveUp, shared.config, request, instance::end);
    Received reply =
        new Received(request, shared.config, response.statusCode(), null, new byte[0], incoming);
    if (!result.complete(reply)) {
      incoming.cancel();
    }
  }

  @Override
  public void broken(Throwable cause, Attempt.Phase phase) {
    if (result.isDone()) {
      over(Outcome.NEITHER);
      return;
    }
    boolean repeats = request.policy().repeats(request.method());
    // RFC 9110, section 9.2.2: the other end has closed what it took for idle, and is well.
    boolean idle = phase == Attempt.Phase.STALE && !stale;
    Outcome told = idle ? Outcome.NEITHER : Outcome.BAD;
    over(told);
    if (idle && repeats && most() > 0 && permit == Permit.USUAL) {
      stale = true;
      attempt(() -> unreachable(cause, told));
    } else if (!(cause instanceof IOException) && !(cause instanceof VertxException)) {
      garbage(cause);
    } else if (!retried(repeats || phase == Attempt.Phase.UNSENT, () -> unreachable(cause, told))) {
      unreachable(cause, told);
    }
  }

  @Override
  public void refused(Received.Fault fault, String reason) {
    over(Outcome.GOOD);
    outcome = Outcome.NEITHER;
    fail(Received.faulty(shared.config, request.operation(), fault, reason));
  }

  /** Makes it again after a while, if it may be; else what it came to is its end. */
  private boolean retried(boolean repeats, Runnable end) {
    if (!repeats || retries >= most() || result.isDone()) {
      return false;
    }
    long pause = shared.guard.pause(retries + 1);
    if (pause >= allowed.left() || !shared.guard.again(permit)) {
      return false;
    }
    retries++;
    here.loop().after(Duration.ofNanos(pause), () -> attempt(end));
    return true;
  }

  /** How many there may be. */
  private int most() {
    return request.policy().retries().orElse(shared.config.resilience().retries());
  }

  private void unreachable(Throwable cause, Outcome told) {
    LOG.warn(
        "{}: {} cannot be reached at {}: {}",
        request.operation(),
        shared.config.service(),
        tried.get(tried.size() - 1),
        cause.toString());
    ServiceException failure =
        new ServiceUnavailableException(shared.config.service() + " cannot be reached");
    failure.initCause(cause);
    outcome = told;
    fail(failure);
  }

  private void garbage(Throwable cause) {
    ServiceException failure =
        Received.faulty(shared.config, request.operation(), Received.Fault.UNREADABLE, "no HTTP");
    failure.initCause(cause);
    outcome = Outcome.BAD;
    fail(failure);
  }

  @Override
  public void late() {
    outcome = allowed.isFair(leftAlone) ? Outcome.BAD : Outcome.NEITHER;
    over(outcome);
    fail(new GatewayTimeoutException(shared.config.service() + " did not answer in time"));
  }

  private void fail(ServiceException failure) {
    result.completeExceptionally(failure);
  }

  /** The attempt that is under way has ended. */
  private void over(Outcome told) {
    Instances.Chosen instance = chosen;
    chosen = null;
    if (instance != null) {
      instance.end(told);
    }
  }

  private void abandon() {
    here.deadlines().remove(this);
    over(Outcome.NEITHER);
    if (attempt != null) {
      attempt.giveUp();
    }
  }
}
