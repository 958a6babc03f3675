package dev.galvanic.trace;

import java.time.Duration;

/**
 * How long nothing is sent after a failure: twice as long each time, until something arrives. Used
 * by one thread.
 */
final class SendPause {
  private final Duration first;
  private final Duration longest;
  private Duration next;

  SendPause(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  static SendPause usual() {
    return new SendPause(Duration.ofSeconds(1), Duration.ofSeconds(30));
  }

  /** After one more failure. */
  Duration next() {
    Duration pause = next;
    Duration twice = pause.multipliedBy(2);
    next = twice.compareTo(longest) < 0 ? twice : longest;
    return pause;
  }

  void arrived() {
    next = first;
  }
}
