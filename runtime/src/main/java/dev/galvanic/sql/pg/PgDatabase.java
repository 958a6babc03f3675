package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import dev.galvanic.sql.AsyncSqlWork;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlWork;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A service's PostgreSQL over the process's event loops: plain reads share one pipelined connection
 * per loop, everything else leases one of a pool. Safe for any thread.
 */
public final class PgDatabase extends BlockingCalls implements Database {
  private static final Statement READY = Statement.read("Database.ready", "SELECT 1");
  private static final Statement MAX_CONNECTIONS =
      Statement.read(
          "Database.serverConnections", "SELECT current_setting('max_connections')::int");
  private static final long WATCH_MILLIS = 125;
  private static final Duration READ_GRACE = Duration.ofMillis(500);
  private static final Duration LEASE_GRACE = Duration.ofSeconds(2);

  private final EventLoops loops;
  private final DatabaseOptions options;
  private final List<ReadConnection> reads;
  private final Pool pool;
  private final Transactions transactions;
  private final Stages stages;
  private final Outage outage;
  private final long watch;

  private PgDatabase(
      EventLoops loops,
      DatabaseOptions options,
      Stages stages,
      List<ReadConnection> reads,
      Pool pool,
      Outage outage) {
    super(new AsyncCalls(stages, new Dispatch(reads, pool)));
    this.loops = loops;
    this.options = options;
    this.reads = reads;
    this.pool = pool;
    this.stages = stages;
    this.outage = outage;
    this.transactions = new Transactions(loops, stages, pool);
    this.watch = loops.vertx().setPeriodic(WATCH_MILLIS, tick -> watch());
  }

  /**
   * Opens the database of a service, and begins to connect. It does not fail when the server cannot
   * be reached: that is told to the log, and tried again until it can.
   */
  public static PgDatabase open(DatabaseOptions options, EventLoops loops) {
    DatabaseLimits limits = options.limits();
    Outage outage = new Outage(options);
    Connector forReads = new Connector(loops.vertx(), options, limits.readTimeout());
    Connector forLeases = new Connector(loops.vertx(), options, limits.statementTimeout());
    List<ReadConnection> reads =
        loops.loops().stream()
            .limit(limits.readConnections())
            .map(loop -> new ReadConnection(loops.vertx(), forReads, outage, loop))
            .toList();
    Pool pool = new Pool(loops, forLeases, outage, limits);
    PgDatabase database =
        new PgDatabase(
            loops,
            options,
            new Stages(
                loops, limits.acquireTimeout().plus(limits.statementTimeout()).plus(LEASE_GRACE)),
            reads,
            pool,
            outage);
    reads.forEach(ReadConnection::open);
    return database;
  }

  /** How many connections this opens at most, for the line that a service starts with. */
  public ConnectionTotals totals() {
    return new ConnectionTotals(reads.size(), options.limits().poolSize());
  }

  /** How many connections are leased or being opened now. */
  public int leased() {
    return pool.busy();
  }

  /** Whether the server answers a statement now; never fails. For a readiness check. */
  public CompletionStage<Boolean> ready() {
    return async().fetchOne(READY, RowMappers.INT).handle((one, failure) -> failure == null);
  }

  /** How many connections the server allows to all its clients together. */
  public CompletionStage<Integer> serverConnections() {
    return async().fetchOne(MAX_CONNECTIONS, RowMappers.INT);
  }

  /**
   * Waits until the server answers.
   *
   * @return whether it did in that time; false at once if it refuses this service ({@link
   *     #refusal}), or if the thread is interrupted, the flag set
   */
  public boolean awaitReady(Duration atMost) {
    Waiting.mayBlock("Database.awaitReady");
    long end = System.nanoTime() + atMost.toNanos();
    while (!Waiting.awaitAnyway("Database.awaitReady", ready().toCompletableFuture())) {
      if (System.nanoTime() > end || outage.refusal() != null || !Waiting.pause()) {
        return false;
      }
    }
    return true;
  }

  /** Why the server lets this service not in, if that was its last answer: waiting is in vain. */
  public Optional<String> refusal() {
    return Optional.ofNullable(outage.refusal());
  }

  /**
   * Opens a connection beside the pool, without a {@code statement_timeout}, for migrations.
   *
   * @throws dev.galvanic.sql.DatabaseUnavailableException if there is none to be had
   */
  public Session session() {
    Waiting.mayBlock("Database.session");
    Connector connector = new Connector(loops.vertx(), options, Duration.ZERO);
    Loop loop = loops.loops().get(0);
    CompletableFuture<Link> link = connector.connect(loop);
    return new PgSession(loops.vertx(), stages, PgSession.opened(link));
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T acquire(SqlWork<T, X> work) throws X {
    return transactions.acquire(work);
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T transaction(SqlWork<T, X> work)
      throws X {
    return transactions.transaction(work);
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> acquireAsync(AsyncSqlWork<T> work) {
    return transactions.acquireAsync(work);
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> transactionAsync(AsyncSqlWork<T> work) {
    return transactions.transactionAsync(work);
  }

  @Override
  public void close() {
    loops.vertx().cancelTimer(watch);
    reads.forEach(ReadConnection::close);
    pool.close();
  }

  /** Slower than the server's own timeouts, which come first as long as it is alive. */
  private void watch() {
    DatabaseLimits limits = options.limits();
    long forReads = limits.readTimeout().plus(READ_GRACE).toNanos();
    long idle = limits.idleCheck().toNanos();
    reads.forEach(read -> read.watch(forReads, idle));
    pool.watch(limits.statementTimeout().plus(LEASE_GRACE).toNanos());
  }
}
