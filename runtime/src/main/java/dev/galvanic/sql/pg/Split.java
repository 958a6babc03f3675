package dev.galvanic.sql.pg;

import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement of its own goes when there are replicas: a plain read of a request that has
 * changed nothing so far to one of them, everything else to the primary. So a request always sees
 * what it wrote; work that belongs to no request is not known to have written nothing.
 */
final class Split implements Sink {
  private final Servers servers;

  Split(Servers servers) {
    this.servers = servers;
  }

  @Override
  public <T extends @Nullable Object> void send(Call<T, ?> call) {
    Server replica = replicaFor(call.statement(), call.deadline());
    if (replica == null || call.isBatch()) {
      servers.primary().dispatch().send(call);
    } else {
      call.otherwise(toPrimary());
      replica.dispatch().send(call);
    }
  }

  /**
   * The replica that a statement goes to, or null for the primary; what may change something is
   * noted in its request.
   */
  @Nullable Server replicaFor(Statement statement, Deadline deadline) {
    RequestContext request = deadline.request();
    if (request == null || !servers.areSeveral()) {
      return null;
    }
    if (!statement.isRead()) {
      request.changes().make();
      return null;
    }
    return request.changes().made() ? null : servers.replica();
  }

  /** The primary alone, whoever it is when the statement comes. */
  Sink toPrimary() {
    return new Sink() {
      @Override
      public <T extends @Nullable Object> void send(Call<T, ?> call) {
        servers.primary().dispatch().send(call);
      }
    };
  }
}
