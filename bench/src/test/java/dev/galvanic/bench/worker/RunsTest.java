package dev.galvanic.bench.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.bench.candidate.BlockingClient;
import dev.galvanic.bench.candidate.Workload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
  /** Has its one row at once. */
  private static final class Immediate implements BlockingClient {
    @Override
    public Operation operation(Workload workload) {
      return caller -> 1;
    }

    @Override
    public void close() {}
  }

  @Test
  void eachLineIsARunAndIsAnsweredWithASample() throws Exception {
    String line = Runs.line(Workload.ROW_BY_KEY, 1) + "\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Runs.answer(
        new Load(new Immediate(), 2),
        new ByteArrayInputStream((line + line).getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8));

    List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(answers).hasSize(3).startsWith(Runs.READY);
    assertThat(answers.subList(1, 3))
        .allSatisfy(answer -> assertThat(Sample.parse(answer).executions()).isPositive());
  }
}
