package dev.galvanic.bench.watching;

import java.lang.management.ManagementFactory;

/** What the machine is, and whether it has other work. */
final class Machine {
  private Machine() {}

  /** The load average of the last minute. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  static String text() {
    return "Java "
        + Runtime.version()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors";
  }
}
