package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementTimeoutException;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a statement that came with BEGIN is told when BEGIN was not what it should have been. */
class OpeningTest {
  private static final Statement READ = Statement.read("Users.find", "SELECT 1");
  private static final Statement WRITE = Statement.write("Users.insert", "INSERT");
  private static final PgException CANCELLED =
      new PgException("canceling statement due to user request", "ERROR", "57014", null);

  private final AtomicInteger cut = new AtomicInteger();
  private final Opening opening = new Opening("BEGIN", cut::incrementAndGet);

  @Test
  void behindABeginThatWentWellAStatementIsInTheTransaction() {
    opening.answered(null);

    assertThat(opening.refusal(WRITE, true)).isNull();
    assertThat(cut).hasValue(0);
  }

  @Test
  void whatIsRefusedHasItsConnectionCutOnce() {
    opening.answered(CANCELLED);

    assertThat(cut).hasValue(1);
  }

  @Test
  void aWriteThatRanBehindARefusedBeginMayHaveHappened() {
    opening.answered(CANCELLED);

    assertThat(opening.refusal(WRITE, true)).isInstanceOf(UnknownCommitOutcomeException.class);
  }

  @Test
  void anythingElseBehindARefusedBeginFailsAsItDid() {
    opening.answered(CANCELLED);

    assertThat(opening.refusal(WRITE, false)).isInstanceOf(StatementTimeoutException.class);
    assertThat(opening.refusal(READ, true)).isInstanceOf(StatementTimeoutException.class);
  }

  @Test
  void behindALostConnectionNothingHappened() {
    opening.answered(new IOException("reset"));

    assertThat(opening.refusal(WRITE, false))
        .isInstanceOf(DatabaseUnavailableException.class)
        .extracting(failure -> failure.failure().statement())
        .isEqualTo("BEGIN");
  }
}
