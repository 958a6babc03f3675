package dev.galvanic.testing;

import java.net.URI;

/** What answers requests: a {@link TestService}, or anything else that has an address. */
@FunctionalInterface
public interface TestTarget {

  /** Where it answers, such as {@code http://127.0.0.1:43210}. */
  URI uri();

  /** What answers at this address. */
  static TestTarget at(URI address) {
    return () -> address;
  }
}
