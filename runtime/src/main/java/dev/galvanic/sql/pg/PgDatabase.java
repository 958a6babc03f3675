package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import dev.galvanic.sql.AsyncSqlWork;
import dev.galvanic.sql.AsyncTransactionWork;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.DatabaseStats;
import dev.galvanic.sql.Notification;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.SqlWork;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.Subscription;
import dev.galvanic.sql.TransactionOptions;
import dev.galvanic.sql.TransactionWork;
import dev.galvanic.sql.TransactionalWork;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
  private final AsyncTransactions asyncTransactions;
  private final Shared shared;
  private final Ambients ambients;
  private final AsyncCalls own;
  private final Listening listening;
  private final Outage outage;
  private final long watch;

  private PgDatabase(
      EventLoops loops,
      DatabaseOptions options,
      Shared shared,
      Ambients ambients,
      List<ReadConnection> reads,
      Pool pool,
      Sink dispatch,
      CursorPlaces cursors,
      Leases leases,
      Beginnings beginnings,
      Listening listening,
      Outage outage) {
    super(new AsyncCalls(shared, new AmbientSink(ambients, dispatch), cursors));
    this.loops = loops;
    this.options = options;
    this.reads = reads;
    this.pool = pool;
    this.shared = shared;
    this.ambients = ambients;
    this.own = new AsyncCalls(shared, dispatch, cursors);
    this.listening = listening;
    this.outage = outage;
    this.transactions = new Transactions(shared, leases, beginnings);
    this.asyncTransactions = new AsyncTransactions(shared, leases, beginnings);
    this.watch = loops.vertx().setPeriodic(WATCH_MILLIS, tick -> watch());
  }

  /**
   * Opens the database of a service, and begins to connect. It does not fail when the server cannot
   * be reached: that is told to the log, and tried again until it can.
   */
  public static PgDatabase open(DatabaseOptions options, EventLoops loops) {
    DatabaseLimits limits = options.limits();
    Outage outage = new Outage(options);
    Counters counters = Counters.fromZero();
    Connector forReads = new Connector(loops.vertx(), options, limits.readTimeout());
    Connector forLeases = new Connector(loops.vertx(), options, limits.statementTimeout());
    List<ReadConnection> reads =
        loops.loops().stream()
            .limit(limits.readConnections())
            .map(loop -> new ReadConnection(loops.vertx(), forReads, outage, loop, counters))
            .toList();
    Pool pool = new Pool(loops, forLeases, outage, limits, counters);
    LongRunning longRunning = options.longRunning();
    Leaks leaks = new Leaks(options.service(), longRunning.leak(), counters);
    Shared shared =
        new Shared(
            new Stages(
                loops, limits.acquireTimeout().plus(limits.statementTimeout()).plus(LEASE_GRACE)),
            counters,
            new SlowLog(options.service(), longRunning.slowStatement(), counters),
            leaks,
            new Codecs(options.codecs()),
            longRunning.slowTimeout());
    Ambients ambients = new Ambients();
    Leases leases = new Leases(loops.vertx(), shared.stages(), pool, leaks);
    Beginnings beginnings = new Beginnings(limits.statementTimeout());
    CursorPlaces cursors =
        new AmbientCursors(
            shared.stages(), ambients, new OwnCursorPlace(shared.stages(), leases, beginnings));
    PgDatabase database =
        new PgDatabase(
            loops,
            options,
            shared,
            ambients,
            reads,
            pool,
            new Dispatch(reads, pool),
            cursors,
            leases,
            beginnings,
            new Listening(
                options.service(),
                shared.stages(),
                forLeases,
                outage,
                counters,
                loops.loops().get(0)),
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
    return own.fetchOne(READY, RowMappers.INT).handle((one, failure) -> failure == null);
  }

  /** How many connections the server allows to all its clients together. */
  public CompletionStage<Integer> serverConnections() {
    return own.fetchOne(MAX_CONNECTIONS, RowMappers.INT);
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
    return new PgSession(loops.vertx(), shared, PgSession.opened(link));
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T acquire(SqlWork<T, X> work) throws X {
    Ambient ambient = ambients.ofCaller(Transactions.ACQUIRE);
    return ambient == null ? transactions.acquire(work) : work.run(ambient.transaction());
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionOptions options, TransactionWork<T, X> work) throws X {
    Ambient ambient = ambients.ofCaller(Transactions.TRANSACTION);
    return ambient == null ? transactions.transaction(options, work) : ambient.join(options, work);
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T inTransaction(
      TransactionOptions options, TransactionalWork<T, X> work) throws X {
    Ambient ambient = ambients.ofCaller(Transactions.TRANSACTION);
    return ambient == null
        ? transactions.transaction(options, tx -> ambients.carry((PgTransaction) tx, options, work))
        : ambient.join(options, tx -> work.run());
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> acquireAsync(AsyncSqlWork<T> work) {
    return notCarried(Transactions.ACQUIRE, () -> asyncTransactions.acquire(work));
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> transactionAsync(
      TransactionOptions options, AsyncTransactionWork<T> work) {
    return notCarried(Transactions.TRANSACTION, () -> asyncTransactions.transaction(options, work));
  }

  /** What does not end before the carried transaction does can be no part of it. */
  private <T extends @Nullable Object> CompletionStage<T> notCarried(
      String name, Supplier<CompletionStage<T>> work) {
    try {
      if (ambients.ofCaller(name) != null) {
        throw new SqlException(
            SqlFailure.of(
                name,
                "asynchronous work is no part of the transaction that its thread carries. Begin it"
                    + " outside, or wait for it with the blocking methods."));
      }
    } catch (SqlException e) {
      return CompletableFuture.failedFuture(e);
    }
    return work.get();
  }

  @Override
  public Subscription listen(String channel, Consumer<Notification> handler, Runnable onReconnect) {
    return listening.listen(channel, handler, onReconnect);
  }

  @Override
  public DatabaseStats stats() {
    Counters counters = shared.counters();
    return new DatabaseStats(
        options.limits().poolSize(),
        pool.busy(),
        pool.idle(),
        pool.waiting(),
        counters.opened().sum(),
        counters.closed().sum(),
        counters.acquireTimeouts().sum(),
        reads.stream().mapToInt(ReadConnection::inFlight).sum(),
        counters.slowStatements().sum(),
        counters.retries().sum(),
        counters.leaks().sum());
  }

  @Override
  public void close() {
    loops.vertx().cancelTimer(watch);
    listening.close();
    reads.forEach(ReadConnection::close);
    pool.close();
  }

  /** Slower than the server's own timeouts, which come first as long as it is alive. */
  private void watch() {
    DatabaseLimits limits = options.limits();
    long forReads = limits.readTimeout().plus(READ_GRACE).toNanos();
    long idle = limits.idleCheck().toNanos();
    reads.forEach(read -> read.watch(forReads, idle));
    listening.watch();
    shared.leaks().watch();
    pool.watch(limits.statementTimeout().plus(LEASE_GRACE).toNanos());
  }
}
