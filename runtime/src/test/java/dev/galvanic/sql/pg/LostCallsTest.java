package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An error in the middle of encoding: the driver forgets whose statement it was. */
class LostCallsTest extends PgTest {
  private static final Statement READ = Statement.read("Lost.read", "SELECT $1::float8");
  private static final Statement WRITE = Statement.write("Lost.write", "SELECT $1::float8");

  private static final class Broken extends Number {
    private static final long serialVersionUID = 1L;

    @Override
    public int intValue() {
      throw new AssertionError("broken");
    }

    @Override
    public long longValue() {
      throw new AssertionError("broken");
    }

    @Override
    public float floatValue() {
      throw new AssertionError("broken");
    }

    @Override
    public double doubleValue() {
      throw new AssertionError("broken");
    }
  }

  private static PgDatabase impatient() {
    DatabaseLimits limits =
        DatabaseLimits.usual()
            .withTimeouts(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofMillis(500));
    return PgDatabase.open(Postgres.shared().options().with(limits), loops);
  }

  @Test
  void aReadThatWasNeverSentFailsAllTheSameAlsoWhereOthersAreAnswered() throws Exception {
    try (PgDatabase own = impatient()) {
      own.awaitReady(Duration.ofSeconds(10));
      assertThat(own.fetchOne(READ, RowMappers.DOUBLE, 1.5)).isEqualTo(1.5);
      CompletableFuture<Double> lost =
          onLoop(
              0,
              () ->
                  own.async()
                      .fetchOne(READ, RowMappers.DOUBLE, new Broken())
                      .toCompletableFuture());
      CompletableFuture<Double> after =
          onLoop(0, () -> own.async().fetchOne(READ, RowMappers.DOUBLE, 2.5).toCompletableFuture());
      assertThat(after.get(10, TimeUnit.SECONDS)).isEqualTo(2.5);
      assertThatThrownBy(() -> lost.get(10, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(DatabaseUnavailableException.class);
      assertThat(own.fetchOne(READ, RowMappers.DOUBLE, 3.5)).isEqualTo(3.5);
    }
  }

  @Test
  void aWriteThatWasNeverSentFailsAndItsConnectionDoesNotComeBack() throws Exception {
    try (PgDatabase own = impatient()) {
      own.awaitReady(Duration.ofSeconds(10));
      assertThat(own.fetchOne(WRITE, RowMappers.DOUBLE, 1.5)).isEqualTo(1.5);
      CompletableFuture<Double> lost =
          onLoop(
              0,
              () ->
                  own.async()
                      .fetchOne(WRITE, RowMappers.DOUBLE, new Broken())
                      .toCompletableFuture());
      assertThatThrownBy(() -> lost.get(10, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownCommitOutcomeException.class);
      assertThat(within(Duration.ofSeconds(5), () -> own.leased() == 0)).isTrue();
      assertThat(own.fetchOne(WRITE, RowMappers.DOUBLE, 2.5)).isEqualTo(2.5);
    }
  }
}
