package dev.galvanic.concurrent;

import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * The threads on which a service may block: virtual ones from Java 21 on, a pool of platform
 * threads before. A task gets a thread at once or is refused; none waits behind another, so that a
 * task which waits for its own branches can never wait for ever.
 */
public final class BlockingThreads implements FreeThreads {
  /** How many platform threads a service has on Java 17 unless it is told otherwise. */
  public static final int POOL = 200;

  /** How many virtual threads it has: they cost little, but each may hold a request's memory. */
  public static final int VIRTUAL = 10_000;

  private static final long KEEP_SECONDS = 30;

  private final String name;
  private final Semaphore free;
  private final int most;
  private final Executor executor;
  private final Runnable shutdown;
  private final LongAdder forgotten = new LongAdder();

  private BlockingThreads(String name, int most, Executor executor, Runnable shutdown) {
    this.name = name;
    this.most = most;
    this.free = new Semaphore(most);
    this.executor = executor;
    this.shutdown = shutdown;
  }

  /**
   * The best kind that this Java has, as many as the defaults above say.
   *
   * @param name the service's, by which the threads are called in dumps
   */
  public static BlockingThreads open(String name) {
    return open(name, VirtualThreads.AVAILABLE ? VIRTUAL : POOL);
  }

  /**
   * The best kind that this Java has.
   *
   * @param name the service's, by which the threads are called in dumps
   * @param most how many, at least 1
   */
  public static BlockingThreads open(String name, int most) {
    Optional<ThreadFactory> virtual = VirtualThreads.named(name + "-");
    if (virtual.isPresent()) {
      ThreadFactory factory = virtual.get();
      return new BlockingThreads(name, most, task -> factory.newThread(task).start(), () -> {});
    }
    return platform(name, most);
  }

  /**
   * A pool of platform threads, which end after half a minute without work.
   *
   * @param most how many, at least 1
   */
  public static BlockingThreads platform(String name, int most) {
    AtomicInteger count = new AtomicInteger();
    // The queue holds a task only while a thread that has just finished comes back for it: the
    // semaphore has counted that thread as free already.
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            most,
            most,
            KEEP_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> daemon(task, name + "-" + count.getAndIncrement()));
    pool.allowCoreThreadTimeOut(true);
    return new BlockingThreads(name, most, pool, pool::shutdown);
  }

  @Override
  public String service() {
    return name;
  }

  @Override
  public boolean tryExecute(Runnable task) {
    if (!free.tryAcquire()) {
      return false;
    }
    try {
      executor.execute(() -> runAndRelease(task));
      return true;
    } catch (RuntimeException | Error refused) {
      free.release();
      throw refused;
    }
  }

  /** How many tasks run now. */
  public int busy() {
    return most - free.availablePermits();
  }

  /** How many tasks have left a context on their threads; it was taken away. */
  public long forgottenContexts() {
    return forgotten.sum();
  }

  /**
   * Takes no more tasks, and waits for those that run.
   *
   * @return whether all had ended within the grace
   */
  public boolean close(Duration grace) throws InterruptedException {
    boolean ended = free.tryAcquire(most, grace.toNanos(), TimeUnit.NANOSECONDS);
    shutdown.run();
    return ended;
  }

  private void runAndRelease(Runnable task) {
    try {
      task.run();
    } finally {
      // The next task on this thread must not pass for work of this one.
      if (RequestContext.replace(null) != null) {
        forgotten.increment();
      }
      free.release();
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
