package dev.galvanic.migrate;

import java.time.OffsetDateTime;

/**
 * A row of the ledger.
 *
 * @param script the file it came from
 * @param how why it stands there
 */
record Entry(
    Step step,
    String author,
    String date,
    OffsetDateTime appliedAt,
    String checksum,
    String script,
    How how) {

  /** Why a script is recorded. */
  enum How {
    APPLIED,
    /** By {@code --baseline}: it was never run here. */
    BASELINE,
    /** A run before had made the index, and was killed before it could record it. */
    FOUND
  }
}
