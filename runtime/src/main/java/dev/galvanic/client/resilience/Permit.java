package dev.galvanic.client.resilience;

/** What a call was let through as. */
public enum Permit {
  USUAL,
  /** To find out whether the service is well again; the only one under way that is. */
  TRIAL
}
