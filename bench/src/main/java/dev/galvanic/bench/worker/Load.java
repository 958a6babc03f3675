package dev.galvanic.bench.worker;

import dev.galvanic.bench.candidate.BlockingClient;
import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.LoopClient;
import dev.galvanic.bench.candidate.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * So many callers, each of which asks again as soon as it is answered.
 *
 * <p>Everything that was begun is answered within a run, so that nothing of it is counted for the
 * next.
 */
public final class Load {
  private static final long PATIENCE_SECONDS = 30;

  private final Client client;
  private final int callers;
  private final BlockingCallers threads;

  public Load(Client client, int callers) {
    this.client = client;
    this.callers = callers;
    this.threads = new BlockingCallers();
  }

  /**
   * Runs a workload until about so much CPU was used for it: on a machine that has other work to
   * do, time would be a measure of that.
   *
   * @throws IllegalStateException if an execution failed, or did not do what it should have
   */
  public Sample run(Workload workload, long cpuMillis) throws InterruptedException {
    Stop stop = new Stop();
    CountDownLatch finished = new CountDownLatch(callers);
    List<Caller> started = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      started.add(new Caller(workload, stop, finished));
    }
    Usage before = Usage.now();
    for (int i = 0; i < callers; i++) {
      start(started.get(i), workload, i);
    }
    stop.afterCpu(cpuMillis);
    if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(workload + " was not answered");
    }
    Usage after = Usage.now();
    stop.rethrow();
    Latencies all = new Latencies();
    started.forEach(caller -> all.add(caller.latencies()));
    return Sample.of(all, before, after);
  }

  private void start(Caller caller, Workload workload, int index) {
    if (client instanceof LoopClient loops) {
      int loop = index % loops.loops();
      LoopClient.Operation operation = loops.operation(workload, loop);
      loops.onLoop(loop, () -> caller.begin(operation));
    } else if (client instanceof BlockingClient blocking) {
      threads.start(caller, blocking.operation(workload), index);
    }
  }
}
