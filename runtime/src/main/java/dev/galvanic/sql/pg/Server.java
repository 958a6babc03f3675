package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import java.time.Duration;
import java.util.List;

/**
 * One PostgreSQL server and the connections to it.
 *
 * @param connector opens connections as those of the pool
 * @param reads shared by plain reads
 * @param pool leased by everything else
 * @param dispatch where statements for this server go
 */
record Server(
    DatabaseOptions options,
    Outage outage,
    Connector connector,
    List<LoopReads> reads,
    Pool pool,
    Sink dispatch) {
  private static final int MOST_READS_PER_LOOP = 4;
  private static final Duration READ_GRACE = Duration.ofMillis(500);
  private static final Duration LEASE_GRACE = Duration.ofSeconds(2);

  /**
   * @param consequence what the log is told that an outage means
   */
  static Server of(
      DatabaseOptions options, EventLoops loops, Counters counters, String consequence) {
    DatabaseLimits limits = options.limits();
    Outage outage = new Outage(options, consequence);
    Connector forReads = new Connector(loops.vertx(), options, limits.readTimeout());
    Connector forLeases = new Connector(loops.vertx(), options, limits.statementTimeout());
    int perLoop = readsPerLoop(limits.readConnections(), loops.loops().size());
    List<LoopReads> reads =
        loops.loops().stream()
            .limit(limits.readConnections())
            .map(
                loop ->
                    new LoopReads(
                        loop,
                        perLoop,
                        () -> new ReadConnection(loops.vertx(), forReads, outage, loop, counters)))
            .toList();
    Pool pool = new Pool(loops, forLeases, outage, limits, counters);
    return new Server(options, outage, forLeases, reads, pool, new Dispatch(reads, pool));
  }

  private static int readsPerLoop(int connections, int loops) {
    return Math.max(1, Math.min(MOST_READS_PER_LOOP, connections / loops));
  }

  /** After this time a statement has failed by itself, whatever happens. */
  static Duration longest(DatabaseLimits limits) {
    return limits.acquireTimeout().plus(limits.statementTimeout()).plus(LEASE_GRACE);
  }

  void open() {
    reads.forEach(LoopReads::open);
  }

  /** Whether plain reads can be sent now, without waiting for a connection. */
  boolean isOpen() {
    for (LoopReads read : reads) {
      if (!read.isOpen()) {
        return false;
      }
    }
    return true;
  }

  /** Slower than the server's own timeouts, which come first as long as it is alive. */
  void watch() {
    DatabaseLimits limits = options.limits();
    long forReads = limits.readTimeout().plus(READ_GRACE).toNanos();
    long idle = limits.idleCheck().toNanos();
    reads.forEach(read -> read.watch(forReads, idle));
    pool.watch(limits.statementTimeout().plus(LEASE_GRACE).toNanos());
  }

  void close() {
    reads.forEach(LoopReads::close);
    pool.close();
  }

  /** For the log. */
  @Override
  public String toString() {
    return options.address();
  }
}
