package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.bench.worker.Runs;
import java.net.URI;

/** The process of a candidate of this bench. */
public final class CallWorker {
  /** One city by its key; the database's bench calls it so as well. */
  static final Workload WORK = Workload.ROW_BY_KEY;

  private CallWorker() {}

  /**
   * @param args candidate, address, callers
   */
  public static void main(String[] args) {
    int callers = Integer.parseInt(args[2]);
    Runs.main(() -> CallCandidate.valueOf(args[0]).open(URI.create(args[1]), callers), callers);
  }
}
