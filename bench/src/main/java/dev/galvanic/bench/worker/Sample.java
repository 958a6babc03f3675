package dev.galvanic.bench.worker;

/**
 * What one run of a workload took.
 *
 * @param executions how many were begun and answered
 * @param nanos from the first to the last
 * @param cpuNanos of the process, in user and system mode
 * @param p50Nanos half of them took no longer
 * @param p99Nanos 99 % of them took no longer
 */
public record Sample(
    long executions, long nanos, long cpuNanos, long allocatedBytes, long p50Nanos, long p99Nanos) {

  static Sample of(Latencies latencies, Usage before, Usage after) {
    return new Sample(
        latencies.total(),
        after.nanos() - before.nanos(),
        after.cpuNanos() - before.cpuNanos(),
        after.allocatedBytes() - before.allocatedBytes(),
        latencies.percentile(0.5),
        latencies.percentile(0.99));
  }

  public double perSecond() {
    return executions * 1e9 / nanos;
  }

  /** Microseconds of CPU per execution. */
  public double cpuMicros() {
    return cpuNanos / 1e3 / executions;
  }

  public double allocatedPerExecution() {
    return (double) allocatedBytes / executions;
  }

  /** In one line. */
  public String text() {
    return executions
        + " "
        + nanos
        + " "
        + cpuNanos
        + " "
        + allocatedBytes
        + " "
        + p50Nanos
        + " "
        + p99Nanos;
  }

  public static Sample parse(String text) {
    String[] parts = text.split(" ");
    return new Sample(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]),
        Long.parseLong(parts[4]),
        Long.parseLong(parts[5]));
  }
}
