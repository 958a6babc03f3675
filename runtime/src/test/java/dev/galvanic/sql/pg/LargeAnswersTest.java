package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that many reads of the socket bring, one behind another on a shared connection. */
@Timeout(60)
class LargeAnswersTest extends PgTest {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Statement SERIES =
      Statement.read("series", "SELECT i FROM generate_series(1, $1) AS i");
  private static final Statement TEXTS =
      Statement.read("texts", "SELECT repeat(md5(i::text), i) FROM generate_series(1, $1) AS i");

  private PgDatabase patient;

  /** A machine that is busy must fail nothing. */
  @BeforeEach
  void openPatiently() {
    patient =
        PgDatabase.open(
            Postgres.shared()
                .options()
                .with(DatabaseLimits.usual().withTimeouts(PATIENCE, PATIENCE, PATIENCE)),
            loops);
    assertThat(patient.awaitReady(PATIENCE)).isTrue();
  }

  @AfterEach
  void closeIt() {
    patient.close();
  }

  @Test
  void rowsOfManyAnswersComeWholeAndInOrder() throws Exception {
    List<CompletableFuture<List<Integer>>> answers =
        onLoop(
            0,
            () -> {
              List<CompletableFuture<List<Integer>>> asked = new ArrayList<>();
              for (int rows = 1; rows <= 30; rows++) {
                asked.add(
                    patient
                        .async()
                        .fetch(SERIES, RowMappers.INT, rows * 500)
                        .toCompletableFuture());
              }
              return asked;
            });

    for (int at = 0; at < answers.size(); at++) {
      assertThat(answers.get(at).get(40, TimeUnit.SECONDS))
          .isEqualTo(IntStream.rangeClosed(1, (at + 1) * 500).boxed().toList());
    }
  }

  @Test
  void rowsLongerThanAReadComeWhole() {
    List<String> texts = patient.fetch(TEXTS, RowMappers.STRING, 300);

    assertThat(texts).hasSize(300);
    for (int i = 1; i <= 300; i++) {
      assertThat(texts.get(i - 1)).hasSize(32 * i);
      String one = texts.get(i - 1).substring(0, 32);
      assertThat(texts.get(i - 1)).isEqualTo(String.join("", Collections.nCopies(i, one)));
    }
  }

  @Test
  void aValueOfMegabytesComesWhole() {
    String large =
        patient.fetchOne(
            Statement.read("large", "SELECT repeat('0123456789', 1000000)"), RowMappers.STRING);

    assertThat(large).hasSize(10_000_000).endsWith("6789");
  }
}
