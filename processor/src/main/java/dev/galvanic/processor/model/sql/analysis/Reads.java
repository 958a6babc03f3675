package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.catalog.Volatility;

/** Gathers whether a statement only reads: any connection, and a standby too, may run it then. */
final class Reads {
  private boolean plain = true;
  private boolean changes;

  /** It changes rows or locks them. */
  void changes() {
    plain = false;
    changes = true;
  }

  /** Whether it is known to change rows or lock them, which a transaction that reads refuses. */
  boolean change() {
    return changes;
  }

  void uses(FunctionFact fact) {
    plain &= fact.volatility() != Volatility.VOLATILE;
  }

  /** Whether nothing was found that does more. What is not understood may. */
  boolean plain(Findings findings) {
    return plain && findings.inOrder().isEmpty();
  }
}
