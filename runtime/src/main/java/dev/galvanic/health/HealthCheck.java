package dev.galvanic.health;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * Finds out whether something is as it must be. An object of the service that implements {@link
 * Blocking} or {@link Async} is asked before the service is ready, and then again and again; the
 * health endpoints tell what it said last, so that it never keeps them waiting.
 */
public sealed interface HealthCheck {
  /** What the reply calls it; no two of a service have one name. */
  String name();

  /** What it means if it is down. */
  default Kind kind() {
    return Kind.READY;
  }

  /** How long it may take, 500 ms by default; beyond that it is down. */
  default Duration timeout() {
    return Duration.ofMillis(500);
  }

  /** From one answer to the next question, 5 s by default. It is never asked twice at a time. */
  default Duration interval() {
    return Duration.ofSeconds(5);
  }

  /** Which endpoint tells it. */
  enum Kind {
    /** The process is beyond help and must be started anew: {@code /health/live}. */
    LIVE,
    /** No requests, for now: {@code /health/ready}. */
    READY,
    /** The start is not complete: {@code /health/started}. */
    STARTED
  }

  /** One that may block. */
  non-sealed interface Blocking extends HealthCheck {
    /**
     * Finds it out, on a thread of the service's own. When its time is up it is interrupted; what
     * it asks of the database or of other services has the same deadline.
     *
     * @throws Exception to say that it is down; the log has it, the caller does not get it
     */
    HealthResult check() throws Exception;
  }

  /** One that does not block, whatever thread it is on. */
  non-sealed interface Async extends HealthCheck {
    /**
     * Begins to find it out. When its time is up the stage is cancelled.
     *
     * @throws Exception to say that it is down, as a stage that fails does
     */
    CompletionStage<HealthResult> check() throws Exception;
  }
}
