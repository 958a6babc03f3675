package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where a cursor is: PostgreSQL has them in transactions only. */
interface CursorPlace {
  /**
   * A lease in a transaction; completes anywhere.
   *
   * @param held where the cursor was asked for
   */
  CompletableFuture<Lease> open(String name, @Nullable Loop home, Deadline deadline, Held held);

  /**
   * The cursor is not needed any more.
   *
   * @param failure what it failed with, or null
   */
  CompletableFuture<@Nullable Void> close(Lease lease, @Nullable Throwable failure);

  /** Where else the cursor may be if it fails here before it gave rows; null for nowhere. */
  default @Nullable CursorPlace otherwise() {
    return null;
  }

  /** Whether its connection is the cursor's own, so that it may be tried again on another. */
  boolean isOwn();
}
