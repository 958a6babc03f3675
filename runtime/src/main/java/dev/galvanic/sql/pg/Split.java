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
    Statement statement = call.statement();
    RequestContext request = call.deadline().request();
    if (request != null && servers.areSeveral()) {
      if (!statement.isRead()) {
        request.changes().make();
      } else if (!call.isBatch() && !request.changes().made()) {
        Server replica = servers.replica();
        if (replica != null) {
          call.otherwise(toPrimary());
          replica.dispatch().send(call);
          return;
        }
      }
    }
    servers.primary().dispatch().send(call);
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
