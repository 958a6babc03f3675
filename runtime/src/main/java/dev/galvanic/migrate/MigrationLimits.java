package dev.galvanic.migrate;

import java.time.Duration;

/**
 * How long a migration may keep others waiting, and how long it waits itself.
 *
 * @param lockTimeout how long a statement may wait for a lock: whoever wants the table after it
 *     waits no longer
 * @param patience how long a script is tried again for the sake of a lock, and another instance's
 *     migration is waited for
 * @param firstSign after which a script that still runs is told to the log
 * @param nextSigns how often it is told after that
 */
public record MigrationLimits(
    Duration lockTimeout, Duration patience, Duration firstSign, Duration nextSigns) {

  /** With the usual signs in the log. */
  public static MigrationLimits of(Duration lockTimeout, Duration patience) {
    return new MigrationLimits(
        lockTimeout, patience, Duration.ofSeconds(5), Duration.ofSeconds(10));
  }
}
