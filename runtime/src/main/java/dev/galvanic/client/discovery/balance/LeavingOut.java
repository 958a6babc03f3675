package dev.galvanic.client.discovery.balance;

/**
 * When an instance is left out.
 *
 * @param failures in a row, at least 1
 * @param times for how long, by how often it was left out before in a row
 */
public record LeavingOut(int failures, Backoff times) {}
