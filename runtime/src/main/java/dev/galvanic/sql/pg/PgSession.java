package dev.galvanic.sql.pg;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlFailure;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import java.util.concurrent.CompletableFuture;

/** A connection that nobody shares and the pool does not know. */
final class PgSession extends BlockingCalls implements Session {
  private final Link link;
  private final Lease lease;

  PgSession(Vertx vertx, Shared shared, Link link) {
    this(shared, link, new Lease(vertx, link, Link::close));
  }

  private PgSession(Shared shared, Link link, Lease lease) {
    super(new AsyncCalls(shared, lease));
    this.link = link;
    this.lease = lease;
  }

  /** Waits for the connection. */
  static Link opened(CompletableFuture<Link> connecting) {
    CompletableFuture<Link> opened = new CompletableFuture<>();
    connecting.whenComplete(
        (link, failure) -> {
          if (link != null) {
            link.onClose(gone -> {});
            opened.complete(link);
          } else {
            opened.completeExceptionally(
                failure instanceof PgException refused
                    ? SqlErrors.of("Database.session", refused)
                    : new DatabaseUnavailableException(
                        SqlFailure.of("Database.session", "the database cannot be reached"),
                        failure));
          }
        });
    return Waiting.awaitAnyway("Database.session", opened);
  }

  @Override
  public void script(String name, String sql) {
    Waiting.mayBlock(name);
    CompletableFuture<Void> done = new CompletableFuture<>();
    link.sendText(
        sql,
        (sent, failure) -> {
          if (failure == null) {
            done.complete(null);
          } else {
            done.completeExceptionally(
                failure instanceof PgException refused
                    ? SqlErrors.of(name, refused)
                    : new DatabaseUnavailableException(
                        SqlFailure.of(name, "the connection was lost"), failure));
          }
        });
    Waiting.await(name, done);
  }

  @Override
  public int processId() {
    return link.processId();
  }

  @Override
  public void close() {
    // Only a thread that was interrupted leaves something running.
    lease.cancel();
    lease.end();
  }
}
