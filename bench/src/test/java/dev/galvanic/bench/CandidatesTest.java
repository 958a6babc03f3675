package dev.galvanic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.Target;
import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.bench.worker.Load;
import dev.galvanic.testing.postgres.LocalPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidatesTest {
  private static final int CALLERS = 4;
  private static LocalPostgres postgres;

  @BeforeAll
  static void start() throws Exception {
    postgres = LocalPostgres.start();
    new BenchTables(postgres.server()).make();
  }

  @AfterAll
  static void stop() throws Exception {
    postgres.close();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_BEFORE")
  void everyWorkloadHasItsRowsWithEveryCandidate(Candidate candidate) throws Exception {
    Target target = new Target(postgres.server().host(), postgres.server().port(), CALLERS);
    try (Client client = candidate.open(target)) {
      Load load = new Load(client, CALLERS);
      for (Workload workload : Workload.values()) {
        assertThat(load.run(workload, 1).executions()).as(workload.title()).isPositive();
      }
    }
  }
}
