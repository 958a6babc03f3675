package dev.galvanic.config;

import java.time.Duration;

/**
 * What calls of another service do when it fails.
 *
 * @param retries of one call at most, 0 for none
 * @param pause the longest before the first retry; it doubles with each
 * @param budget retries at most, in percent of the calls of the last ten seconds; a few more are
 *     always free
 * @param bulkhead calls under way at most
 * @param breaker when no calls are made for a while
 */
public record ResilienceConfig(
    int retries, Duration pause, int budget, int bulkhead, Breaker breaker) {
  /**
   * When no calls are made for a while.
   *
   * @param failures of the window's calls, in percent, that open it; 0 if nothing does
   * @param calls that the window has at least before it is judged
   * @param pause after which one call is let through to try
   */
  public record Breaker(int failures, int calls, Duration window, Duration pause) {}

  static ResilienceConfig read(ConfigReader in, String other) {
    return new ResilienceConfig(
        in.get(CallSettings.of(other, CallSettings.CLIENT_RETRIES)),
        in.get(CallSettings.of(other, CallSettings.CLIENT_RETRY_PAUSE)),
        in.get(CallSettings.of(other, CallSettings.CLIENT_RETRY_BUDGET)),
        in.get(CallSettings.of(other, CallSettings.CLIENT_BULKHEAD)),
        new Breaker(
            in.get(CallSettings.of(other, CallSettings.CLIENT_BREAKER_FAILURES)),
            in.get(CallSettings.of(other, CallSettings.CLIENT_BREAKER_CALLS)),
            in.get(CallSettings.of(other, CallSettings.CLIENT_BREAKER_WINDOW)),
            in.get(CallSettings.of(other, CallSettings.CLIENT_BREAKER_PAUSE))));
  }
}
