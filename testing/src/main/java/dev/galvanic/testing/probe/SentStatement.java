package dev.galvanic.testing.probe;

/**
 * A statement that a service sent.
 *
 * @param name such as {@code Users.find}
 * @param sql as it was sent
 * @param executions how often: more than once in a batch
 */
public record SentStatement(String name, String sql, int executions) {}
