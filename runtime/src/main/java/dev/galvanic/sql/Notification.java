package dev.galvanic.sql;

/**
 * What NOTIFY sent.
 *
 * @param payload empty if it had none
 * @param processId the server's process of the session that sent it
 */
public record Notification(String channel, String payload, int processId) {}
