package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.TransactionOptions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a transaction is told when it begins. */
class TransactionOptionsTest extends PgTest {
  private static String inTransaction(TransactionOptions options, String setting) {
    return database.transaction(
        options, tx -> tx.fetchOne("SELECT current_setting($1)", RowMappers.STRING, setting));
  }

  @ParameterizedTest
  @CsvSource({
    "READ_COMMITTED, read committed",
    "REPEATABLE_READ, repeatable read",
    "SERIALIZABLE, serializable",
  })
  void itHasTheIsolationThatWasAskedFor(Isolation isolation, String level) throws Exception {
    TransactionOptions options = TransactionOptions.DEFAULT.isolation(isolation);
    assertThat(inTransaction(options, "transaction_isolation")).isEqualTo(level);
    assertThat(
            database
                .transactionAsync(
                    options,
                    tx -> tx.async().fetchOne("SHOW transaction_isolation", RowMappers.STRING))
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS))
        .isEqualTo(level);
  }

  @Test
  void readOnlyRefusesToWriteAndDeferrableIsSaid() {
    TransactionOptions options =
        TransactionOptions.DEFAULT.isolation(Isolation.SERIALIZABLE).asReadOnly().asDeferrable();
    assertThat(inTransaction(options, "transaction_read_only")).isEqualTo("on");
    assertThat(inTransaction(options, "transaction_deferrable")).isEqualTo("on");
    script("DROP TABLE IF EXISTS unwritten; CREATE TABLE unwritten(id int)");
    assertThatThrownBy(
            () ->
                database.transaction(options, tx -> tx.execute("INSERT INTO unwritten VALUES (1)")))
        .isInstanceOfSatisfying(
            SqlException.class, e -> assertThat(e.sqlState()).contains("25006"));
  }

  @Test
  void theServerKnowsTheDeadlineOfItsRequest() {
    assertThat(inTransaction(TransactionOptions.DEFAULT, "statement_timeout")).isEqualTo("10s");
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1500)));
    try {
      String left = inTransaction(TransactionOptions.DEFAULT, "statement_timeout");
      assertThat(left).matches("[12][0-9]{3}ms|2s");
    } finally {
      RequestContext.replace(before);
    }
    assertThat(inTransaction(TransactionOptions.DEFAULT, "statement_timeout")).isEqualTo("10s");
  }

  @Test
  void retriesAreBounded() {
    assertThatThrownBy(() -> TransactionOptions.DEFAULT.retrying(101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A transaction is retried 101 times. Let it be 0 to 100.");
  }
}
