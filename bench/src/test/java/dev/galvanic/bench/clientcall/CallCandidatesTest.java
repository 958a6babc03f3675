package dev.galvanic.bench.clientcall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.worker.Load;
import dev.galvanic.bench.worker.Sample;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallCandidatesTest {
  private static final int CALLERS = 4;
  private static StubServer stub;
  private static URI address;

  @BeforeAll
  static void start() {
    stub = new StubServer();
    address = URI.create("http://127.0.0.1:" + stub.start());
  }

  @AfterAll
  static void stop() {
    stub.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyCandidateHasItsCity(CallCandidate candidate) throws Exception {
    try (Client client = candidate.open(address, CALLERS)) {
      assertThat(new Load(client, CALLERS).run(CallWorker.WORK, 1).executions()).isPositive();
    }
  }

  @Test
  void aRatioIsTheMedianOfThoseWithinARound() {
    CallTable table = new CallTable();
    long[][] cpuMicrosOfRounds = {{10, 20}, {90, 100}, {30, 40}};
    for (long[] round : cpuMicrosOfRounds) {
      table.add(CallCandidate.GALVANIC_ASYNC, sample(round[0]));
      table.add(CallCandidate.VERTX_ASYNC, sample(round[1]));
    }

    assertThat(table.markdown())
        .contains("| Galvanic, asynchronous | 30.0 (10.0-90.0) | 0.75 |")
        .contains("| Vert.x by hand, asynchronous | 40.0 (20.0-100.0) | 1.00 |");
  }

  private static Sample sample(long cpuMicros) {
    return new Sample(1000, 1_000_000, cpuMicros * 1_000_000, 1024, 1_000_000, 2_000_000);
  }
}
