package dev.galvanic.testing.probe;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The threads of a service under test: those that were begun by the one it was started on, and by
 * those in turn. A thread belongs to the group of the thread that made it, which is how they are
 * told from those of a service of the same name in a class that runs at the same time.
 */
final class OwnThreads {
  /** Threads of the whole process, which belong to whoever happened to need them first. */
  private static final List<String> SHARED =
      List.of(
          "ForkJoinPool.commonPool-",
          "CompletableFutureDelayScheduler",
          "process reaper",
          "HttpClient-",
          "Keep-Alive-",
          "Cleaner-",
          "globalEventExecutor-",
          "PostgreSQL-JDBC-",
          "logback-",
          "log-flush");

  private final ThreadGroup group;
  private final String service;

  OwnThreads(String service) {
    this.service = service;
    this.group = new ThreadGroup("test of " + service);
  }

  /** Does something on a thread of the group, and waits. */
  <T> T call(Callable<T> work) throws InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(group, task, "start of " + service);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      thread.interrupt();
      throw e;
    } catch (ExecutionException e) {
      throw OwnThreads.<RuntimeException>asItIs(e.getCause());
    }
  }

  /** The caller gets what it would have got on its own thread. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E asItIs(Throwable thrown) throws E {
    throw (E) thrown;
  }

  boolean isGroup(ThreadGroup other) {
    return group == other;
  }

  /** Those that live. */
  List<Thread> alive() {
    Thread[] threads = new Thread[group.activeCount() + 16];
    int count = group.enumerate(threads);
    return Arrays.stream(threads, 0, count)
        .filter(thread -> SHARED.stream().noneMatch(thread.getName()::startsWith))
        .toList();
  }

  /** What it is called, and where it stands. */
  static String describe(Thread thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    String place =
        Arrays.stream(stack)
            .filter(frame -> !frame.getClassName().startsWith("java."))
            .filter(frame -> !frame.getClassName().startsWith("jdk."))
            .filter(frame -> !frame.getClassName().startsWith("sun."))
            .findFirst()
            .or(() -> Arrays.stream(stack).findFirst())
            .map(
                frame ->
                    " at %s.%s(%s:%d)"
                        .formatted(
                            frame.getClassName(),
                            frame.getMethodName(),
                            frame.getFileName(),
                            frame.getLineNumber()))
            .orElse("");
    return "\"" + thread.getName() + "\"" + place;
  }
}
