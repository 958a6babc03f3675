package dev.galvanic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.bench.worker.Sample;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  private final BenchOptions options =
      BenchOptions.parse(
          "--workloads=ROW_BY_KEY", "--candidates=GALVANIC_ASYNC,VERTX_PIPELINED", "--rounds=3");

  @Test
  void aRatioIsTheMedianOfThoseWithinARound() {
    Results results = new Results();
    long[][] cpuMicrosOfRounds = {{10, 20}, {90, 100}, {30, 40}};
    for (long[] round : cpuMicrosOfRounds) {
      results.add(Workload.ROW_BY_KEY, Candidate.GALVANIC_ASYNC, sample(round[0]));
      results.add(Workload.ROW_BY_KEY, Candidate.VERTX_PIPELINED, sample(round[1]));
    }

    assertThat(new ResultTable(results, options).markdown())
        .contains("| one row by key | Galvanic, asynchronous | 30.0 (10.0-90.0) | 0.75 | 0.50 |")
        .contains(
            "| one row by key | vertx-pg-client by hand, pipelined | 40.0 (20.0-100.0) | 1.00 |");
  }

  private static Sample sample(long cpuMicros) {
    return new Sample(1000, 1_000_000, cpuMicros * 1_000_000, 1024, 1_000_000, 2_000_000);
  }
}
