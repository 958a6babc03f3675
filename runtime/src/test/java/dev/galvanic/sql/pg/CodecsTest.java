package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.TypeCodec;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Types of one's own, as arguments and in rows. */
class CodecsTest extends PgTest {
  record Email(String text) {}

  record Cents(long amount) {}

  record Key(UUID id) {}

  record Range(int from, int to) {}

  private record Codec<T>(
      Class<T> type, String sqlType, Function<T, String> writing, Function<String, T> reading)
      implements TypeCodec<T> {
    @Override
    public String write(T value) {
      return writing.apply(value);
    }

    @Override
    public T read(String text) {
      return reading.apply(text);
    }
  }

  private static final TypeCodec<Email> EMAIL =
      new Codec<>(Email.class, "email", Email::text, Email::new);
  private static final TypeCodec<Cents> CENTS =
      new Codec<>(
          Cents.class,
          "numeric",
          cents -> BigDecimal.valueOf(cents.amount(), 2).toString(),
          text -> new Cents(new BigDecimal(text).movePointRight(2).longValueExact()));
  private static final TypeCodec<Key> KEY =
      new Codec<>(
          Key.class, "uuid", key -> key.id().toString(), text -> new Key(UUID.fromString(text)));
  private static final TypeCodec<Range> RANGE =
      new Codec<>(
          Range.class,
          "int4range",
          range -> "[" + range.from() + "," + range.to() + ")",
          text -> {
            String[] ends = text.substring(1, text.length() - 1).split(",");
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
          });

  private PgDatabase own;

  @BeforeEach
  void openOwn() {
    script(
        "DROP TABLE IF EXISTS people; DROP DOMAIN IF EXISTS email;"
            + "CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');"
            + "CREATE TABLE people(email email, balance numeric(10, 2), key uuid, years int4range,"
            + " cents bigint)");
    own = PgDatabase.open(Postgres.shared().options().with(EMAIL, CENTS, KEY, RANGE), loops);
  }

  @AfterEach
  void closeOwn() {
    own.close();
  }

  private static <T> RowMapper<T> column(int i, TypeCodec<T> codec) {
    return row -> row.value(i, codec);
  }

  @Test
  void aValueComesBackAsItWasSent() {
    Key key = new Key(UUID.randomUUID());
    own.execute(
        "INSERT INTO people VALUES ($1, $2, $3, $4, $5)",
        new Email("a@b"),
        new Cents(1250),
        key,
        Optional.of(new Range(3, 7)),
        Optional.empty());
    String all = "SELECT * FROM people";
    assertThat(own.fetchOne(all, RowMappers.of(EMAIL))).isEqualTo(new Email("a@b"));
    assertThat(own.fetchOne(all, column(1, CENTS))).isEqualTo(new Cents(1250));
    assertThat(own.fetchOne(all, column(2, KEY))).isEqualTo(key);
    assertThat(own.fetchOne(all, column(3, RANGE))).isEqualTo(new Range(3, 7));
    assertThat(
            own.fetchOne(
                "SELECT count(*) FROM people WHERE years && $1", RowMappers.INT, new Range(6, 9)))
        .isEqualTo(1);
    assertThat(own.fetchOne("SELECT cents FROM people", RowMappers.nullable(RowMappers.of(CENTS))))
        .isNull();
  }

  @Test
  void aListIsAnArrayWhateverIsInItsTexts() {
    List<Email> emails = List.of(new Email("a,\"b\"@c"), new Email("{\\}@d"), new Email("NULL@"));
    assertThat(
            own.fetch("SELECT unnest($1::email[])::text", row -> new Email(row.string(0)), emails))
        .isEqualTo(emails);
    assertThat(
            own.fetchOne(
                "SELECT array_position($1::email[], NULL)",
                RowMappers.INT,
                Arrays.asList(new Email("a@b"), null)))
        .isEqualTo(2);
    assertThat(own.fetchOne("SELECT cardinality($1::email[])", RowMappers.INT, List.of())).isZero();
  }

  @Test
  void withoutBeingRegisteredItsArgumentIsEncodedByHand() {
    assertThat(
            database.fetchOne(
                "SELECT $1::int4range", RowMappers.of(RANGE), RANGE.encode(new Range(1, 2))))
        .isEqualTo(new Range(1, 2));
    assertThatThrownBy(
            () -> database.fetchOne("SELECT $1::int4range", RowMappers.of(RANGE), new Range(1, 2)))
        .isInstanceOf(SqlException.class);
  }

  @Test
  void whatItThrowsIsAnErrorWithoutTheValue() {
    TypeCodec<Email> failing =
        new Codec<>(
            Email.class,
            "email",
            email -> {
              throw new IllegalArgumentException("secret");
            },
            text -> {
              throw new IllegalArgumentException("secret");
            });
    try (PgDatabase broken = PgDatabase.open(Postgres.shared().options().with(failing), loops)) {
      assertThatThrownBy(() -> broken.execute("SELECT $1::email", new Email("secret")))
          .isInstanceOf(InvalidParameterException.class)
          .hasMessage(
              "SELECT $1::email: argument 1 cannot be written as email"
                  + " (IllegalArgumentException)");
      assertThatThrownBy(() -> broken.fetchOne("SELECT 'secret' AS email", RowMappers.of(failing)))
          .isInstanceOf(SqlMappingException.class)
          .hasMessage(
              "SELECT: column email cannot be read as Email" + " (IllegalArgumentException)");
    }
    assertThatThrownBy(() -> own.fetchOne("SELECT now() AS time", RowMappers.of(EMAIL)))
        .isInstanceOf(SqlMappingException.class)
        .hasMessage(
            "SELECT now() AS: column time has no text that a codec could read. Select it as"
                + " time::text.");
    assertThatThrownBy(() -> own.fetchOne("SELECT NULL::text AS email", RowMappers.of(EMAIL)))
        .isInstanceOf(SqlMappingException.class);
  }

  @Test
  void twoForOneTypeAreRefused() {
    DatabaseOptions options = Postgres.shared().options().with(EMAIL, EMAIL);
    assertThatThrownBy(() -> PgDatabase.open(options, loops))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(Email.class.getName() + " has two codecs. Register one.");
  }
}
