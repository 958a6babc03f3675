package dev.galvanic.client.discovery.dns;

import java.time.Duration;
import java.util.List;

/**
 * The records of a name of one type; none, if the name or the type does not exist.
 *
 * @param age how long they may be used
 */
record Records<T>(List<T> all, Duration age) {
  /** The others, which were looked for because there are none of these, while both is so. */
  Records<T> or(Records<T> others) {
    Duration least = age.compareTo(others.age) < 0 ? age : others.age;
    return new Records<>(others.all, least);
  }
}
