package dev.galvanic.bench.candidate;

/** One that is called on threads which wait. */
public non-sealed interface BlockingClient extends Client {
  /** What a caller does again and again; safe for any thread. */
  Operation operation(Workload workload);

  /** One execution of a workload. */
  @FunctionalInterface
  interface Operation {
    /**
     * @param caller which of the callers this is, from 0
     * @return how many rows were read or written
     */
    long run(int caller) throws Exception;
  }
}
