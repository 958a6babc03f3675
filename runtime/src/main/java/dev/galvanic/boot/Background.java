package dev.galvanic.boot;

import dev.galvanic.Task;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.trace.TaskWatch;

/** Runs what no request has asked for: in a context of its own, without a deadline. */
record Background(FreeThreads threads, TaskWatch watch) {
  /**
   * Runs it on this thread.
   *
   * @param name what it is called in logs and traces
   */
  void run(String name, Task task) throws Exception {
    Trace trace = watch.begin(name);
    RequestContext before = RequestContext.replace(RequestContext.unbounded(name, threads, trace));
    Throwable failure = null;
    try {
      task.run();
    } catch (Throwable thrown) {
      failure = thrown;
      throw thrown;
    } finally {
      RequestContext.replace(before);
      watch.end(trace, failure);
    }
  }
}
