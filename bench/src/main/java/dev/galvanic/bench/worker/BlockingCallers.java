package dev.galvanic.bench.worker;

import dev.galvanic.bench.candidate.BlockingClient;
import dev.galvanic.concurrent.BlockingThreads;

/** Callers on threads of the kind that blocking handlers of Galvanic run on. */
final class BlockingCallers {
  private final BlockingThreads threads = BlockingThreads.open("caller");

  void start(Caller caller, BlockingClient.Operation operation, int index) {
    if (!threads.tryExecute(() -> run(caller, operation, index))) {
      throw new IllegalStateException("no thread is free");
    }
  }

  private static void run(Caller caller, BlockingClient.Operation operation, int index) {
    boolean more = true;
    while (more) {
      caller.starting();
      try {
        more = caller.answered(operation.run(index), null);
      } catch (Exception e) {
        more = caller.answered(0, e);
      }
    }
  }
}
