package dev.galvanic;

import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs branches side by side and meets again when all have ended. */
final class Branches {
  private final List<? extends Branch<?>> branches;
  private final FreeThreads threads;
  // Also for a branch that stays on the caller's thread: which one that is depends on who is free,
  // and what it may do must not.
  private final @Nullable RequestContext context;
  private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();
  private final CountDownLatch running;

  private Branches(List<? extends Branch<?>> branches) {
    RequestContext caller = RequestContext.current().orElse(null);
    this.threads = caller == null ? FreeThreads.NONE : caller.threads();
    this.context = caller == null ? null : caller.branch();
    this.branches = branches;
    this.running = new CountDownLatch(branches.size());
  }

  static void run(String operation, List<? extends Branch<?>> branches) {
    if (EventLoops.onEventLoop()) {
      throw new BlockingOnEventLoopException(operation);
    }
    new Branches(branches).run();
  }

  private void run() {
    // The last one stays here: the caller would only wait.
    for (Branch<?> branch : branches.subList(0, Math.max(0, branches.size() - 1))) {
      if (!threads.tryExecute(() -> inContext(branch))) {
        break;
      }
    }
    for (int i = branches.size() - 1; i >= 0; i--) {
      inContext(branches.get(i));
    }
    await();
    Throwable failure = first.get();
    if (failure != null) {
      for (Branch<?> branch : branches) {
        Throwable other = branch.failure();
        if (other != null && other != failure) {
          failure.addSuppressed(other);
        }
      }
      Branches.<RuntimeException>rethrow(failure);
    }
  }

  private void inContext(Branch<?> branch) {
    RequestContext before = RequestContext.replace(context);
    try {
      one(branch);
    } finally {
      RequestContext.replace(before);
    }
  }

  private void one(Branch<?> branch) {
    if (!branch.run()) {
      return;
    }
    Throwable failure = branch.failure();
    if (failure != null) {
      fail(failure);
    }
    running.countDown();
  }

  private void fail(Throwable failure) {
    if (first.compareAndSet(null, failure)) {
      for (Branch<?> branch : branches) {
        if (branch.cancel()) {
          running.countDown();
        }
      }
    }
  }

  /** Waits until none runs any more: what is interrupted may still have something to put back. */
  private void await() {
    boolean interrupted = false;
    while (true) {
      try {
        running.await();
        break;
      } catch (InterruptedException e) {
        interrupted = first.get() != null;
        fail(e);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The compiler takes T for unchecked here; the caller gets the failure as it was thrown. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void rethrow(Throwable failure) throws T {
    throw (T) failure;
  }
}
