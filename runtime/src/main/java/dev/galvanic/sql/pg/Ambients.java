package dev.galvanic.sql.pg;

import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.TransactionOptions;
import dev.galvanic.sql.TransactionalWork;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Which thread carries a transaction, and which other threads work for it: those to which the
 * context came that is current inside of it. Branches beside it have another one, and are free.
 */
final class Ambients {
  private final ThreadLocal<@Nullable Ambient> carried = new ThreadLocal<>();
  private final Set<Same> contexts = ConcurrentHashMap.newKeySet();
  private final AtomicInteger open = new AtomicInteger();

  /** A context by its identity. */
  private static final class Same {
    private final RequestContext context;

    Same(RequestContext context) {
      this.context = context;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.context == context;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(context);
    }
  }

  /**
   * The transaction that this thread carries, or null.
   *
   * @param statement what is to be done
   * @throws SqlException if another thread carries one that the caller works for
   */
  @Nullable Ambient ofCaller(String statement) {
    // Nearly always: a plain read is to cost nothing more.
    if (open.get() == 0) {
      return null;
    }
    Ambient ambient = carried.get();
    if (ambient == null) {
      RequestContext.current().ifPresent(context -> check(statement, context));
    }
    return ambient;
  }

  private void check(String statement, RequestContext context) {
    if (contexts.contains(new Same(context))) {
      throw new SqlException(
          SqlFailure.of(
              statement,
              "it would be outside of the transaction that another thread of this request has"
                  + " open. Call it on that thread, or after the transaction."));
    }
  }

  /** Runs the work while this thread carries the transaction. */
  <T extends @Nullable Object, X extends Exception> T carry(
      PgTransaction transaction, TransactionOptions options, TransactionalWork<T, X> work)
      throws X {
    RequestContext outside = RequestContext.current().orElse(null);
    RequestContext inside = outside == null ? null : outside.apart();
    if (inside != null) {
      contexts.add(new Same(inside));
    }
    open.incrementAndGet();
    carried.set(new Ambient(transaction, options));
    RequestContext.replace(inside);
    try {
      return work.run();
    } finally {
      RequestContext.replace(outside);
      carried.remove();
      open.decrementAndGet();
      if (inside != null) {
        contexts.remove(new Same(inside));
      }
    }
  }
}
