package dev.galvanic.bench.candidate;

import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * The same set-up as {@link VertxPipelined}, called from threads that wait for its futures: each
 * caller stays with one of the pipelined connections, and takes another for a transaction.
 */
final class VertxBlocking implements BlockingClient {
  @FunctionalInterface
  private interface Work {
    long run(VertxLease lease) throws Exception;
  }

  private final VertxLoops<VertxLane> loops;
  private final BlockingQueue<VertxLease> leases = new LinkedBlockingQueue<>();

  private VertxBlocking(VertxLoops<VertxLane> loops) {
    this.loops = loops;
    loops.all().forEach(lane -> leases.addAll(lane.leases()));
  }

  static VertxBlocking open(Target target) throws Exception {
    return new VertxBlocking(VertxLoops.open(vertx -> VertxLane.open(vertx, target)));
  }

  @Override
  public Operation operation(Workload workload) {
    return switch (workload) {
      case INSERT_IN_TRANSACTION -> caller -> leased(VertxBlocking::transaction);
      case BATCH_1000 -> caller -> leased(lease -> await(lease.batch()));
      default -> {
        List<Supplier<Future<Long>>> each =
            loops.all().stream().map(lane -> VertxQueries.of(lane.reads(), workload)).toList();
        yield caller -> await(each.get(caller % each.size()).get());
      }
    };
  }

  /** As blocking code has it: it looks at what was inserted before it commits. */
  private static long transaction(VertxLease lease) throws Exception {
    long rows = await(lease.insert());
    await(lease.commit());
    return rows;
  }

  private long leased(Work work) throws Exception {
    VertxLease lease = leases.take();
    try {
      return work.run(lease);
    } finally {
      leases.add(lease);
    }
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get();
  }

  @Override
  public void close() {
    loops.close();
  }
}
