package dev.galvanic.log;

import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call that is about to be made of a method with {@code @Logged}. For one thread, once. */
public final class LoggedCall {
  private final LoggedMethod method;
  private final @Nullable Object[] arguments;

  LoggedCall(LoggedMethod method, @Nullable Object[] arguments) {
    this.method = method;
    this.arguments = arguments;
  }

  /** Does the work. */
  public <T extends @Nullable Object, X extends Throwable> T call(LoggedMethod.Work<T, X> work)
      throws X {
    if (!method.isTraced() && method.isOff()) {
      return work.run();
    }
    Begun begun = begin();
    Throwable failure = null;
    try {
      return work.run();
    } catch (Throwable e) {
      failure = e;
      throw e;
    } finally {
      begun.end(failure);
      RequestContext.replace(begun.outside);
    }
  }

  /** Does the work, which has no result. */
  public <X extends Throwable> void run(LoggedMethod.Action<X> work) throws X {
    this.<@Nullable Object, X>call(
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Begins the work; the call ends when its stage does.
   *
   * @return a stage that ends after it: what is chained to it is the caller's
   */
  public <T extends @Nullable Object> CompletionStage<T> stage(Supplier<CompletionStage<T>> work) {
    if (!method.isTraced() && method.isOff()) {
      return work.get();
    }
    Begun begun = begin();
    @Nullable CompletionStage<T> stage;
    try {
      stage = work.get();
    } catch (Throwable e) {
      begun.end(e);
      throw e;
    } finally {
      RequestContext.replace(begun.outside);
    }
    if (stage == null) {
      begun.endLater(noStage());
      return stage;
    }
    return LoggedStage.of(stage, begun::endLater);
  }

  private IllegalStateException noStage() {
    return new IllegalStateException(
        method.name()
            + " returned null and no stage. Return CompletableFuture.completedStage(null) when"
            + " there is nothing to wait for.");
  }

  private Begun begin() {
    RequestContext outside = RequestContext.current().orElse(null);
    Trace parent = RequestContext.currentTrace();
    Trace span = method.isTraced() ? parent.open(method.name()) : parent;
    RequestContext inside = outside == null || span == parent ? outside : outside.within(span);
    RequestContext.replace(inside);
    return new Begun(System.nanoTime(), span == parent ? Trace.NONE : span, outside, inside);
  }

  /** A call that is being made. */
  private final class Begun {
    private final long since;
    private final Trace span;
    private final @Nullable RequestContext outside;
    private final @Nullable RequestContext inside;

    Begun(
        long since, Trace span, @Nullable RequestContext outside, @Nullable RequestContext inside) {
      this.since = since;
      this.span = span;
      this.outside = outside;
      this.inside = inside;
    }

    /** While its context is current: the line bears the ids of the span. */
    void end(@Nullable Throwable failure) {
      if (!method.isOff()) {
        method.log(arguments, System.nanoTime() - since, failure);
      }
      span.close(failure);
    }

    /** On whatever thread its stage ended. */
    void endLater(@Nullable Throwable failure) {
      Throwable cause = failure == null ? null : failure.getCause();
      RequestContext before = RequestContext.replace(inside);
      try {
        end(failure instanceof CompletionException && cause != null ? cause : failure);
      } finally {
        RequestContext.replace(before);
      }
    }
  }
}
