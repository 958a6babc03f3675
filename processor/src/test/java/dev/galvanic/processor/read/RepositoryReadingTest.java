package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.SentStatement;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Statements: their text, parameters and results. */
class RepositoryReadingTest {

  private static final String USER =
      Sources.of(
          "@Model(table = \"users\") public record User(@Id int id, int cityId, String order) {}");
  private static final String NEW_USER =
      Sources.of(
          "public record NewUser(int cityId, Home home) { public record Home(String at) {} }");
  private static final ValueType INT = new ValueType.Scalar(ScalarType.INT, true);
  private static final ValueType ROW = new ValueType.RecordOf(TypeRef.of("a", "User"), List.of());

  private static StatementModel statement(String sql, String method) {
    return ReadingProcessor.read(
            Sources.SERVICE,
            USER,
            NEW_USER,
            Sources.of(
                "@Repository public interface Users { @Sql(\"" + sql + "\") " + method + "; }"))
        .repositories()
        .get(0)
        .statements()
        .get(0);
  }

  private static SqlBinding binding(ValueType type, List<String> path) {
    return new SqlBinding(path, type, Optional.empty());
  }

  private static String sent(StatementModel statement) {
    return SentStatement.of(statement.text()).sql();
  }

  private static SqlResult result(String sql, String type) {
    return statement(sql, type + " a()").result();
  }

  @Test
  void parametersAreNumberedInTheOrderOfTheirFirstUse() {
    StatementModel statement =
        statement(
            "SELECT id FROM users WHERE id > :b AND id < :a OR id = :b", "int f(int a, int b)");
    assertThat(sent(statement))
        .isEqualTo("SELECT id FROM users WHERE id > $1 AND id < $2 OR id = $1");
    assertThat(statement.bindings())
        .containsExactly(binding(INT, List.of("b")), binding(INT, List.of("a")));
  }

  @Test
  void aParametersComponentsAreNamedWithFullStops() {
    StatementModel statement =
        statement(
            "INSERT INTO users(city_id, x) VALUES (:user.cityId, :user.home.at)",
            "void f(NewUser user)");
    assertThat(statement.bindings())
        .containsExactly(
            binding(INT, List.of("user", "cityId")),
            binding(new ValueType.Scalar(ScalarType.STRING, false), List.of("user", "home", "at")));
  }

  @Test
  void aStarIsTheColumnsOfTheModelsTable() {
    StatementModel statement = statement("SELECT * FROM users WHERE id = :id", "User f(int id)");
    assertThat(sent(statement)).isEqualTo("SELECT id, city_id, \"order\" FROM users WHERE id = $1");
    assertThat(statement.template().literals())
        .containsExactly("SELECT * FROM users WHERE id = ", "");
  }

  @Test
  void theResultIsWhatTheMethodReturns() {
    assertThat(result("SELECT * FROM users", "User")).isEqualTo(new SqlResult.One(ROW));
    assertThat(result("SELECT * FROM users", "@Nullable User"))
        .isEqualTo(new SqlResult.One(new ValueType.Nullable(ROW)));
    assertThat(result("SELECT * FROM users", "Optional<User>"))
        .isEqualTo(new SqlResult.AtMostOne(ROW));
    assertThat(result("SELECT * FROM users", "List<User>")).isEqualTo(new SqlResult.Many(ROW));
    assertThat(result("SELECT count(*) FROM users", "long"))
        .isEqualTo(new SqlResult.One(new ValueType.Scalar(ScalarType.LONG, true)));
    assertThat(result("DELETE FROM users", "void")).isEqualTo(new SqlResult.None());
    assertThat(result("DELETE FROM users", "boolean"))
        .isEqualTo(new SqlResult.Count(ScalarType.BOOLEAN));
    assertThat(result("DELETE FROM users", "long[]"))
        .isEqualTo(new SqlResult.CountEach(ScalarType.LONG));
    assertThat(result("SELECT * FROM users", "java.util.stream.Stream<User>"))
        .isEqualTo(new SqlResult.Streamed(ROW, false));
    assertThat(result("SELECT * FROM users", "Flow.Publisher<User>"))
        .isEqualTo(new SqlResult.Streamed(ROW, true));
    assertThat(result("DELETE FROM users", "int")).isEqualTo(new SqlResult.Count(ScalarType.INT));
    assertThat(result("DELETE FROM users RETURNING id", "int")).isEqualTo(new SqlResult.One(INT));
  }

  @Test
  void aPathThroughAListOfRecordsIsABatchOfItsElements() {
    StatementModel statement =
        statement(
            "INSERT INTO users(city_id, x) VALUES (:users.cityId, :x)",
            "void f(List<NewUser> users, int x)");
    assertThat(statement.batch().map(p -> p.name())).contains("users");
    assertThat(statement.bindings())
        .containsExactly(binding(INT, List.of("users", "cityId")), binding(INT, List.of("x")));
    assertThat(statement("SELECT id FROM users WHERE id = ANY(:ids)", "int f(List<Integer> ids)"))
        .matches(s -> s.batch().isEmpty());
  }

  @Test
  void aTransactionOrConnectionIsNoValue() {
    StatementModel statement =
        statement(
            "SELECT id FROM users WHERE id = :id", "int f(dev.galvanic.sql.Transaction t, int id)");
    assertThat(statement.parameters()).extracting(p -> p.name()).containsExactly("id");
    assertThat(statement.target())
        .hasValueSatisfying(
            t -> {
              assertThat(t.parameter()).isEqualTo("t");
              assertThat(t.transaction()).isTrue();
              assertThat(t.position()).isZero();
            });
  }

  @Test
  void aCountIsAStatementOfItsOwn() {
    StatementModel statement =
        ReadingProcessor.read(
                Sources.SERVICE,
                USER,
                Sources.of(
                    "@Repository public interface Users { @Sql(value = \"SELECT * FROM users WHERE"
                        + " id > :id LIMIT :limit OFFSET :offset\", count = \"SELECT count(*) FROM"
                        + " users WHERE id > :id\", slow = true, unchecked = \"no reason\")"
                        + " Page<User> page(int limit, long offset, int id); }"))
            .repositories()
            .get(0)
            .statements()
            .get(0);
    assertThat(statement.result()).isEqualTo(new SqlResult.Paged(ROW));
    assertThat(statement.count().map(c -> c.template().numbered()))
        .contains("SELECT count(*) FROM users WHERE id > $1");
    assertThat(statement.count().orElseThrow().bindings())
        .containsExactly(binding(INT, List.of("id")));
    assertThat(statement.slow()).isTrue();
    assertThat(statement.unchecked()).isEqualTo("no reason");
  }

  @Test
  void aStageMakesAStatementAsynchronous() {
    StatementModel statement = statement("SELECT * FROM users", "CompletionStage<List<User>> f()");
    assertThat(statement.threading()).isEqualTo(Threading.ASYNCHRONOUS);
    assertThat(statement.result()).isEqualTo(new SqlResult.Many(ROW));
    StatementModel nothing = statement("DELETE FROM users", "CompletionStage<Void> f()");
    assertThat(nothing.result()).isEqualTo(new SqlResult.None());
    assertThat(statement("DELETE FROM users", "CompletionStage<Long> f()").result())
        .isEqualTo(new SqlResult.Count(ScalarType.LONG));
  }

  @Test
  void onlyAReadThatCannotWaitIsPlain() {
    assertThat(statement("SELECT * FROM users", "User f()").text().plainRead()).isTrue();
    assertThat(statement("SELECT * FROM users FOR UPDATE", "User f()").text().plainRead())
        .isFalse();
    assertThat(statement("DELETE FROM users", "void f()").text().plainRead()).isFalse();
  }
}
