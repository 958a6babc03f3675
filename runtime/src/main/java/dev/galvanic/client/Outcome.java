package dev.galvanic.client;

/** What a call, or one attempt of it, says about whoever was called. */
public enum Outcome {
  /** It answered, be it that the caller had made a mistake. */
  GOOD,
  /** It could not be reached, did not answer in time or failed. */
  BAD,
  /**
   * Nothing: the caller gave up or did not give it time enough, the request was never made, or the
   * connection had been closed as idle.
   */
  NEITHER
}
