package dev.galvanic.sql.pg;

import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Strand;
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
 * strand came that is current inside of it. Branches beside it have another one, and are free.
 */
final class Ambients {
  private final ThreadLocal<@Nullable Ambient> carried = new ThreadLocal<>();
  private final Set<Strand> strands = ConcurrentHashMap.newKeySet();
  private final AtomicInteger open = new AtomicInteger();

  /**
   * The transaction that this thread carries, or null.
   *
   * @param statement what is to be done
   * @throws SqlException if one is open that the caller works for, from another thread or in a
   *     branch
   */
  @Nullable Ambient ofCaller(String statement) {
    // Nearly always: a plain read is to cost nothing more.
    if (open.get() == 0) {
      return null;
    }
    Ambient ambient = carried.get();
    Strand strand = RequestContext.current().map(RequestContext::strand).orElse(null);
    if (ambient != null && (ambient.strand() == null || ambient.strand() == strand)) {
      return ambient;
    }
    for (Strand from = strand; from != null; from = from.origin()) {
      if (strands.contains(from)) {
        throw new SqlException(
            SqlFailure.of(
                statement,
                "it would be outside of the transaction that this request has open, on another"
                    + " thread or beside a branch. Call it on the transaction's own thread and"
                    + " outside of Parallel, or after the transaction."));
      }
    }
    return ambient;
  }

  /** Runs the work while this thread carries the transaction. */
  <T extends @Nullable Object, X extends Exception> T carry(
      PgTransaction transaction, TransactionOptions options, TransactionalWork<T, X> work)
      throws X {
    RequestContext outside = RequestContext.current().orElse(null);
    RequestContext inside = outside == null ? null : outside.apart();
    if (inside != null) {
      strands.add(inside.strand());
    }
    open.incrementAndGet();
    carried.set(new Ambient(transaction, options, inside == null ? null : inside.strand()));
    RequestContext.replace(inside);
    try {
      return work.run();
    } finally {
      RequestContext.replace(outside);
      carried.remove();
      open.decrementAndGet();
      if (inside != null) {
        strands.remove(inside.strand());
      }
    }
  }
}
