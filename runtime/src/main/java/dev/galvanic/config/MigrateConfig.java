package dev.galvanic.config;

import java.time.Duration;

/**
 * How the tables of a service are brought up to date.
 *
 * @param atStart whether a start applies what is missing; else it refuses to start without it
 * @param lockTimeout how long a statement may wait for a lock before its script is rolled back, and
 *     tried again
 * @param patience how long that goes on, and how long another instance's migration is waited for
 */
public record MigrateConfig(boolean atStart, Duration lockTimeout, Duration patience) {
  static MigrateConfig read(ConfigReader in) {
    return new MigrateConfig(
        in.get(Settings.MIGRATE_AT_START),
        in.get(Settings.MIGRATE_LOCK_TIMEOUT),
        in.get(Settings.MIGRATE_PATIENCE));
  }
}
