package dev.galvanic.client.resilience;

/** What becomes of the next call of a service. */
public enum BreakerState {
  /** It is made. */
  CLOSED,
  /** It is not made, for another one is under way to try. */
  HALF_OPEN,
  /** It is not made until the pause is over; then it is the one that tries. */
  OPEN
}
