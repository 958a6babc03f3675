package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.wire.Wire;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.SslMode;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.internal.SqlConnectionInternal;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Opens connections of one kind: the same server, the same session settings. */
final class Connector {
  private static final int STATEMENTS = 512;
  private static final int STATEMENT_LENGTH = 64 * 1024;

  /** As the driver calls it in its socket's pipeline. */
  private static final String DECODER = "codec";

  private final Vertx vertx;
  private final PgConnectOptions options;
  private final NetClientOptions transport;
  private final long timeoutMillis;

  /**
   * @param statementTimeout the server's; zero is none
   */
  Connector(Vertx vertx, DatabaseOptions database, Duration statementTimeout) {
    DatabaseLimits limits = database.limits();
    this.vertx = vertx;
    this.timeoutMillis = limits.acquireTimeout().toMillis();
    this.options =
        new PgConnectOptions()
            .setHost(database.host())
            .setPort(database.port())
            .setDatabase(database.database())
            .setUser(database.user())
            .setPassword(database.password())
            .setSslMode(
                switch (database.encryption().mode()) {
                  case OFF -> SslMode.DISABLE;
                  case PREFERRED -> SslMode.PREFER;
                  case REQUIRED -> SslMode.REQUIRE;
                  case SIGNED -> SslMode.VERIFY_CA;
                  case NAMED -> SslMode.VERIFY_FULL;
                })
            .setSslOptions(Certificates.of(database.encryption()))
            .setCachePreparedStatements(true)
            .setPreparedStatementCacheMaxSize(STATEMENTS)
            .setPreparedStatementCacheSqlLimit(STATEMENT_LENGTH)
            .addProperty("application_name", database.service())
            .addProperty("statement_timeout", millis(statementTimeout))
            .addProperty("lock_timeout", millis(limits.lockTimeout()))
            .addProperty(
                "idle_in_transaction_session_timeout", millis(limits.idleInTransactionTimeout()));
    this.transport =
        new NetClientOptions()
            .setConnectTimeout((int) timeoutMillis)
            .setTcpKeepAlive(true)
            .setTcpNoDelay(true);
  }

  /** Opens a connection on a loop; the future completes there, in the time a lease may take. */
  CompletableFuture<Link> connect(Loop loop) {
    CompletableFuture<Link> opened = new CompletableFuture<>();
    loop.execute(() -> connect(loop, opened));
    return opened;
  }

  private void connect(Loop loop, CompletableFuture<Link> opened) {
    // One factory per connection: closing it is the one way to cut a connection that hangs.
    ConnectionFactory<PgConnectOptions> factory =
        PgDriver.INSTANCE.createConnectionFactory(vertx, transport);
    AtomicBoolean late = new AtomicBoolean();
    long timer =
        vertx.setTimer(
            timeoutMillis,
            fired -> {
              late.set(true);
              factory.close((nothing, failure) -> {});
              opened.completeExceptionally(
                  new java.net.SocketTimeoutException("no answer in " + timeoutMillis + " ms"));
            });
    factory
        .connect(loop.context(), options)
        .onComplete(
            connection -> {
              vertx.cancelTimer(timer);
              if (!late.get()) {
                Link link = new Link(PgConnection.cast(connection), factory, loop);
                prepare(connection, link);
                opened.complete(link);
              }
            },
            failure -> {
              vertx.cancelTimer(timer);
              factory.close((nothing, ignored) -> {});
              opened.completeExceptionally(failure);
            });
  }

  /**
   * The statements that a loop's turn sends go out with one system call, and answers are decoded
   * out of one piece of memory, by way of what knows the values that the driver does not.
   */
  private static void prepare(SqlConnection connection, Link link) {
    if (((SqlConnectionInternal) connection).unwrap() instanceof SocketConnectionBase client) {
      link.loop().sendByTurns(client.socket());
      link.loop().receiveWhole(client.socket(), DECODER);
      // Behind it: it reads whole messages.
      Wire.join(client.socket(), DECODER, link::badRow);
    }
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
