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
import dev.galvanic.sql.StatementWatch;
import dev.galvanic.sql.Subscription;
import dev.galvanic.sql.TransactionOptions;
import dev.galvanic.sql.TransactionWork;
import dev.galvanic.sql.TransactionalWork;
import dev.galvanic.sql.TypeCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A service's PostgreSQL over the process's event loops: plain reads share pipelined connections of
 * their loop, everything else leases one of a pool. Safe for any thread.
 */
public final class PgDatabase extends BlockingCalls implements Database {
  private static final Statement READY = Statement.read("Database.ready", "SELECT 1");
  private static final Statement MAX_CONNECTIONS =
      Statement.read(
          "Database.serverConnections", "SELECT current_setting('max_connections')::int");
  private static final long WATCH_MILLIS = 125;
  private static final long LOOK_MILLIS = 250;

  private final EventLoops loops;
  private final DatabaseOptions options;
  private final Servers servers;
  private final SplitTransactions transactions;
  private final Shared shared;
  private final Ambients ambients;
  private final AsyncCalls own;
  private final Listening listening;
  private final List<Long> timers = new ArrayList<>();

  private PgDatabase(
      EventLoops loops,
      DatabaseOptions options,
      Shared shared,
      Ambients ambients,
      Servers servers,
      Split split,
      CursorPlaces cursors,
      Function<Supplier<Pool>, Leases> leases,
      Beginnings beginnings,
      Listening listening) {
    super(
        new AsyncCalls(
            shared,
            new AmbientSink(ambients, servers.areSeveral() ? split : servers.primary().dispatch()),
            cursors));
    this.loops = loops;
    this.options = options;
    this.servers = servers;
    this.shared = shared;
    this.ambients = ambients;
    this.own = new AsyncCalls(shared, split.toPrimary(), cursors);
    this.listening = listening;
    this.transactions = new SplitTransactions(servers, shared, leases, beginnings);
    timers.add(loops.vertx().setPeriodic(WATCH_MILLIS, tick -> watch()));
    if (servers.areSeveral()) {
      ReplicaWatch watch = new ReplicaWatch(servers, shared, cursors, options);
      timers.add(loops.vertx().setPeriodic(0, LOOK_MILLIS, tick -> watch.look()));
    }
  }

  /**
   * Opens the database of a service, and begins to connect. It does not fail when the server cannot
   * be reached: that is told to the log, and tried again until it can.
   */
  public static PgDatabase open(DatabaseOptions options, EventLoops loops) {
    return open(options, loops, StatementWatch.NONE);
  }

  /** The same, whose statements are watched. */
  public static PgDatabase open(DatabaseOptions options, EventLoops loops, StatementWatch watch) {
    Counters counters = Counters.fromZero();
    Servers servers = Servers.of(options, loops, counters);
    LongRunning longRunning = options.longRunning();
    Leaks leaks = new Leaks(options.service(), longRunning.leak(), counters);
    Shared shared =
        new Shared(
            new Stages(loops, Server.longest(options.limits())),
            counters,
            new SlowLog(options.service(), longRunning.slowStatement(), counters),
            leaks,
            new Codecs(options.codecs()),
            watch,
            longRunning.slowTimeout());
    Ambients ambients = new Ambients();
    Function<Supplier<Pool>, Leases> leases =
        pools -> new Leases(loops.vertx(), shared.stages(), pools, leaks);
    Beginnings beginnings =
        new Beginnings(options.limits().statementTimeout(), longRunning.slowTimeout());
    Split split = new Split(servers);
    Function<Supplier<Pool>, CursorPlace> places =
        pools -> new OwnCursorPlace(shared.stages(), leases.apply(pools), beginnings);
    CursorPlaces cursors =
        new AmbientCursors(
            shared.stages(),
            ambients,
            new SplitCursors(
                split,
                places.apply(() -> servers.primary().pool()),
                server -> places.apply(server::pool)));
    servers.all().forEach(Server::open);
    return new PgDatabase(
        loops,
        options,
        shared,
        ambients,
        servers,
        split,
        cursors,
        leases,
        beginnings,
        new Listening(
            options.service(), shared.stages(), servers::primary, counters, loops.loops().get(0)));
  }

  /** How many connections this opens to a server at most, for the line at the start. */
  public ConnectionTotals totals() {
    return new ConnectionTotals(
        servers.primary().reads().stream().mapToInt(LoopReads::size).sum(),
        options.limits().poolSize(),
        Listening.CONNECTIONS);
  }

  /**
   * Writes arguments of its type with it from now on.
   *
   * @throws IllegalArgumentException if their type has a codec
   */
  public void register(TypeCodec<?> codec) {
    shared.codecs().add(codec);
  }

  /** How many servers it uses beside the primary. */
  public int replicas() {
    return servers.all().size() - 1;
  }

  /** Whether a replica can be read from now, whatever the primary does. */
  public boolean hasReplica() {
    return servers.replica() != null;
  }

  /** How many connections to the primary are leased or being opened now. */
  public int leased() {
    return servers.primary().pool().busy();
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
      if (System.nanoTime() > end
          || servers.primary().outage().refusal() != null
          || !Waiting.pause()) {
        return false;
      }
    }
    return true;
  }

  /** Why the server lets this service not in, if that was its last answer: waiting is in vain. */
  public Optional<String> refusal() {
    return Optional.ofNullable(servers.primary().outage().refusal());
  }

  /**
   * Opens a connection beside the pool, without a {@code statement_timeout}, for migrations.
   *
   * @throws dev.galvanic.sql.DatabaseUnavailableException if there is none to be had
   */
  public Session session() {
    Waiting.mayBlock("Database.session");
    Connector connector = new Connector(loops.vertx(), servers.primary().options(), Duration.ZERO);
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
    return notCarried(Transactions.ACQUIRE, () -> transactions.acquireAsync(work));
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> transactionAsync(
      TransactionOptions options, AsyncTransactionWork<T> work) {
    return notCarried(Transactions.TRANSACTION, () -> transactions.transactionAsync(options, work));
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
    Pool pool = servers.primary().pool();
    return new DatabaseStats(
        options.limits().poolSize(),
        pool.busy(),
        pool.idle(),
        pool.waiting(),
        counters.opened().sum(),
        counters.closed().sum(),
        counters.acquireTimeouts().sum(),
        servers.primary().reads().stream().mapToInt(LoopReads::inFlight).sum(),
        counters.slowStatements().sum(),
        counters.retries().sum(),
        counters.leaks().sum());
  }

  @Override
  public void close() {
    timers.forEach(loops.vertx()::cancelTimer);
    listening.close();
    servers.all().forEach(Server::close);
  }

  private void watch() {
    servers.all().forEach(Server::watch);
    listening.watch();
    shared.leaks().watch();
  }
}
