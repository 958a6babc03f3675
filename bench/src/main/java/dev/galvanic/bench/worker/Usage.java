package dev.galvanic.bench.worker;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this process has used up to now.
 *
 * @param cpuNanos in user and system mode, by all threads
 * @param allocatedBytes by the threads that are alive; what virtual threads allocate counts for
 *     those which carry them
 */
record Usage(long nanos, long cpuNanos, long allocatedBytes) {
  static Usage now() {
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    long allocated = 0;
    for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
      allocated += Math.max(0, bytes);
    }
    return new Usage(System.nanoTime(), process.getProcessCpuTime(), allocated);
  }
}
