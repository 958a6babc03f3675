package dev.galvanic.bench.worker;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Target;

/** The process of a candidate of the database's bench. */
public final class Worker {
  private Worker() {}

  /**
   * @param args candidate, host, port, callers
   */
  public static void main(String[] args) {
    Target target = new Target(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    Runs.main(() -> Candidate.valueOf(args[0]).open(target), target.callers());
  }
}
