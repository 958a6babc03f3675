package dev.galvanic.client.discovery.dns;

import java.time.Duration;

/** Between which times names are resolved again. */
record Limits(Duration least, Duration most) {
  Duration within(Duration age) {
    Duration capped = age.compareTo(most) > 0 ? most : age;
    return capped.compareTo(least) < 0 ? least : capped;
  }
}
