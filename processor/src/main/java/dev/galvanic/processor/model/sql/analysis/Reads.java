package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.catalog.Volatility;

/** Gathers whether a statement only reads: any connection, and a standby too, may run it then. */
final class Reads {
  private boolean plain = true;

  /** It changes rows or locks them. */
  void changes() {
    plain = false;
  }

  void uses(FunctionFact fact) {
    plain &= fact.volatility() != Volatility.VOLATILE;
  }

  /** Whether nothing was found that does more. What is not understood may. */
  boolean plain(Findings findings) {
    return plain && findings.inOrder().isEmpty();
  }
}
