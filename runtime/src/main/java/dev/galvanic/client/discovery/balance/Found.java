package dev.galvanic.client.discovery.balance;

import java.net.URI;

/**
 * An instance, as whoever knows it tells of it.
 *
 * @param host what it is called in requests, and by its certificate; the address may only be a
 *     number
 * @param priority those with the lowest number are taken as long as one of them is in use
 * @param weight how much it gets beside others of its priority; from 0, which is next to nothing
 */
public record Found(URI address, String host, int priority, int weight) {
  /** One that is like all the others. */
  public static Found at(URI address) {
    return at(address, address.getHost());
  }

  /** One that is like all the others, and has a name. */
  public static Found at(URI address, String host) {
    return new Found(address, host, 0, 1);
  }
}
