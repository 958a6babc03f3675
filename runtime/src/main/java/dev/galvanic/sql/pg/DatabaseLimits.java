package dev.galvanic.sql.pg;

import java.time.Duration;

/**
 * How many connections a service opens, and how long anything may take.
 *
 * @param readConnections shared by plain reads: one for each event loop, up to four if there are as
 *     many, which are opened when answers are large
 * @param poolSize leased by everything else, at least 1
 * @param poolQueue how many may wait for a lease
 * @param acquireTimeout how long a lease is waited for, and a connection may take to open
 * @param lifetime after about this time (give or take a tenth) a leased connection is replaced
 * @param idleCheck a connection idle for longer is asked whether it is alive: a leased one before
 *     it is leased, a shared one now and then
 * @param readTimeout {@code statement_timeout} of the shared connections
 * @param statementTimeout {@code statement_timeout} of the leased ones
 * @param idleInTransactionTimeout {@code idle_in_transaction_session_timeout}
 * @param lockTimeout {@code lock_timeout}
 */
public record DatabaseLimits(
    int readConnections,
    int poolSize,
    int poolQueue,
    Duration acquireTimeout,
    Duration lifetime,
    Duration idleCheck,
    Duration readTimeout,
    Duration statementTimeout,
    Duration idleInTransactionTimeout,
    Duration lockTimeout) {

  public static DatabaseLimits usual() {
    return new DatabaseLimits(
        8,
        10,
        256,
        Duration.ofSeconds(2),
        Duration.ofMinutes(30),
        Duration.ofSeconds(5),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofSeconds(5));
  }

  public DatabaseLimits withReadConnections(int connections) {
    return new DatabaseLimits(
        connections,
        poolSize,
        poolQueue,
        acquireTimeout,
        lifetime,
        idleCheck,
        readTimeout,
        statementTimeout,
        idleInTransactionTimeout,
        lockTimeout);
  }

  public DatabaseLimits withPool(int size, int queue) {
    return new DatabaseLimits(
        readConnections,
        size,
        queue,
        acquireTimeout,
        lifetime,
        idleCheck,
        readTimeout,
        statementTimeout,
        idleInTransactionTimeout,
        lockTimeout);
  }

  public DatabaseLimits withLifetime(Duration life, Duration idle) {
    return new DatabaseLimits(
        readConnections,
        poolSize,
        poolQueue,
        acquireTimeout,
        life,
        idle,
        readTimeout,
        statementTimeout,
        idleInTransactionTimeout,
        lockTimeout);
  }

  public DatabaseLimits withTimeouts(Duration read, Duration statement, Duration lock) {
    return new DatabaseLimits(
        readConnections,
        poolSize,
        poolQueue,
        acquireTimeout,
        lifetime,
        idleCheck,
        read,
        statement,
        idleInTransactionTimeout,
        lock);
  }
}
