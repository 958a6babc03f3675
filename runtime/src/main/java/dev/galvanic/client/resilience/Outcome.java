package dev.galvanic.client.resilience;

/** What a call says about the service that was called. */
public enum Outcome {
  /** It answered, be it that the caller had made a mistake. */
  GOOD,
  /** It could not be reached, did not answer in time or failed. */
  BAD,
  /** Nothing: the caller gave up, or did not give it time enough. */
  NEITHER
}
