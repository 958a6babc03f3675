package dev.galvanic.client.discovery.balance;

import java.net.URI;

/**
 * An instance, as whoever knows it tells of it.
 *
 * @param priority those with the lowest number are taken as long as one of them is in use
 * @param weight how much it gets beside others of its priority; from 0, which is next to nothing
 */
public record Found(URI address, int priority, int weight) {
  /** One that is like all the others. */
  public static Found at(URI address) {
    return new Found(address, 0, 1);
  }
}
