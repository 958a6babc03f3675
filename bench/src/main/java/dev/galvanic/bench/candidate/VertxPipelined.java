package dev.galvanic.bench.candidate;

import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * The best that one can write with vertx-pg-client: on each event loop a connection that all reads
 * share, pipelined, and some more that transactions take in turn.
 */
final class VertxPipelined implements LoopClient {
  private final VertxLoops<Lane> loops;

  private record Lane(VertxLane connections, Deque<VertxLease> free) {
    Future<Long> leased(Function<VertxLease, Future<Long>> work) {
      VertxLease lease = free.pop();
      return work.apply(lease).onComplete((rows, failure) -> free.push(lease));
    }
  }

  private VertxPipelined(VertxLoops<Lane> loops) {
    this.loops = loops;
  }

  static VertxPipelined open(Target target) throws Exception {
    return new VertxPipelined(
        VertxLoops.open(
            vertx ->
                VertxLane.open(vertx, target)
                    .map(lane -> new Lane(lane, new ArrayDeque<>(lane.leases())))));
  }

  @Override
  public int loops() {
    return loops.count();
  }

  @Override
  public void onLoop(int loop, Runnable task) {
    loops.onLoop(loop, task);
  }

  @Override
  public Operation operation(Workload workload, int loop) {
    Lane lane = loops.own(loop);
    return switch (workload) {
      case INSERT_IN_TRANSACTION ->
          VertxLoops.operation(() -> lane.leased(VertxLease::transaction));
      case BATCH_1000 -> VertxLoops.operation(() -> lane.leased(VertxLease::batch));
      default -> VertxLoops.operation(VertxQueries.of(lane.connections().reads(), workload));
    };
  }

  @Override
  public void close() {
    loops.close();
  }
}
