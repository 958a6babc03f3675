package dev.galvanic.processor.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the rules say of PostgreSQL is what PostgreSQL does. */
@Tag("once")
class PostgresAgreesTest {
  private static final List<String> TYPES =
      List.of(
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "numeric",
          "numeric(10,2)",
          "numeric(12,2)",
          "numeric(12,4)",
          "varchar(10)",
          "varchar(20)",
          "varchar",
          "text",
          "char(10)",
          "char(20)",
          "timestamp",
          "timestamptz",
          "timestamptz(3)",
          "timestamp(3)",
          "date",
          "time",
          "time(3)",
          "interval",
          "interval(3)",
          "uuid",
          "boolean",
          "json",
          "jsonb",
          "bytea",
          "inet",
          "cidr",
          "varbit(4)",
          "varbit(8)",
          "varbit",
          "text[]",
          "varchar(10)[]",
          "varchar(20)[]",
          "integer[]",
          "bigint[]");

  /** The values of a type that are the hardest to hold. */
  private static final Map<String, List<String>> EXTREMES = extremes();

  private static LocalPostgres postgres;
  private static Connection connection;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = LocalPostgres.start();
    PostgresServer server = postgres.server();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {server.host()});
    source.setPortNumbers(new int[] {server.port()});
    source.setUser(server.user());
    source.setDatabaseName(server.maintenance());
    connection = source.getConnection();
    run("SET timezone TO 'Europe/Berlin'");
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    connection.close();
    postgres.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    run("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  }

  @Test
  void aChangeOfTypeRewritesWhereTheRulesSayIt() throws SQLException {
    Map<String, Boolean> here = new LinkedHashMap<>();
    Map<String, Boolean> there = new LinkedHashMap<>();
    for (String from : TYPES) {
      for (String to : TYPES) {
        run("DROP TABLE IF EXISTS t; CREATE TABLE t (c " + from + ")");
        String before = file();
        if (accepts("ALTER TABLE t ALTER COLUMN c TYPE " + to)) {
          there.put(from + " to " + to, !file().equals(before));
          here.put(from + " to " + to, change(from, to).rewrites());
        }
      }
    }
    assertThat(here).hasSizeGreaterThan(150).isEqualTo(there);
  }

  @Test
  void aTypeNarrowsWhereSomeValueDoesNotComeBack() throws SQLException {
    Map<String, Boolean> here = new LinkedHashMap<>();
    Map<String, Boolean> there = new LinkedHashMap<>();
    for (String from : EXTREMES.keySet()) {
      for (String to : EXTREMES.keySet()) {
        if (accepts("SELECT (NULL::" + from + ")::" + to)) {
          here.put(from + " to " + to, change(from, to).narrows());
          there.put(from + " to " + to, isLost(from, to));
        }
      }
    }
    assertThat(here).hasSizeGreaterThan(80).isEqualTo(there);
  }

  @Test
  void functionsAreAsVolatileAsTheRulesSay() throws SQLException {
    assertThat(volatility("provolatile = 'v'", VolatileDefault.STABLE)).isEmpty();
    assertThat(volatility("provolatile <> 'v'", VolatileDefault.VOLATILE)).isEmpty();
    assertThat(volatility("true", VolatileDefault.VOLATILE)).contains("random", "nextval");
  }

  @Test
  void aNewColumnRewritesWhereTheRulesSayIt() throws SQLException {
    for (String sql :
        List.of(
            "now()",
            "CURRENT_TIMESTAMP",
            "random()",
            "clock_timestamp()",
            "gen_random_uuid()",
            "nextval('s')",
            "1",
            "'a'",
            "lower('A')",
            "date_trunc('day', now())",
            "(random() * 10)::int",
            "1 + coalesce(NULL, 2)",
            "'x'::varchar(10)",
            "jsonb_build_object('a', 1)")) {
      run("DROP TABLE IF EXISTS t; DROP SEQUENCE IF EXISTS s; CREATE SEQUENCE s");
      run("CREATE TABLE t (id int)");
      String before = file();
      String type = run("CREATE VIEW v AS SELECT " + sql + " AS c", "v");
      run("ALTER TABLE t ADD COLUMN c " + type + " NOT NULL DEFAULT " + sql);
      assertThat(!file().equals(before)).as(sql).isEqualTo(VolatileDefault.call(sql).isPresent());
    }
    run("DROP TABLE t; CREATE TABLE t (id int)");
    String before = file();
    run("ALTER TABLE t ADD COLUMN c int GENERATED BY DEFAULT AS IDENTITY");
    assertThat(file()).isNotEqualTo(before);
  }

  @Test
  void aValidatedCheckSparesTheScanWhereTheRulesSayIt() throws SQLException {
    for (String check :
        List.of(
            "c IS NOT NULL",
            "(c IS NOT NULL)",
            "c IS NOT NULL AND c > 0",
            "d > 0 AND (c IS NOT NULL)",
            "c > 0",
            "c IS NOT NULL OR d > 0",
            "d IS NOT NULL",
            "NOT (c IS NULL AND d > 0)")) {
      run("DROP TABLE IF EXISTS t; CREATE TABLE t (c int, d int, CHECK (" + check + "))");
      assertThat(isSpared()).as(check).isEqualTo(NotNullCheck.implies(check, "c"));
    }
  }

  @Test
  void changesLockTheTablesThatTheRulesSay() throws SQLException {
    tables();
    Schema before = schema();
    for (Map.Entry<String, SchemaChange> entry : changes().entrySet()) {
      Set<String> expected =
          Locks.of(TableName.of("a"), entry.getValue(), before).stream()
              .map(TableName::toString)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(locked(entry.getKey())).as(entry.getKey()).isEqualTo(expected);
    }
  }

  @Test
  void plainSqlLocksTheTablesThatTheRulesSay() throws SQLException {
    tables();
    for (String sql :
        List.of(
            "LOCK TABLE a, b IN ACCESS EXCLUSIVE MODE",
            "TRUNCATE a",
            "CREATE INDEX x ON a (n)",
            "DROP INDEX a_n_idx",
            "ALTER TABLE ONLY a ADD COLUMN o int REFERENCES b (id)",
            "ALTER TABLE a VALIDATE CONSTRAINT a_m_check",
            "CREATE TABLE c (b int REFERENCES b (id))",
            "DROP TABLE a",
            "CREATE POLICY p ON a",
            "UPDATE a SET n = 1",
            "INSERT INTO a (id) SELECT id FROM b",
            "COMMENT ON TABLE a IS 'x'")) {
      Set<String> expected =
          SqlStatement.all(
                  sql, LintPlans.change(new SchemaChange.Execute(sql, List.of()), schema()))
              .stream()
              .flatMap(s -> SqlLocks.of(s).stream())
              .map(TableName::toString)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(locked(sql)).as(sql).isEqualTo(expected);
    }
  }

  @Test
  void aTransactionRefusesWhatTheRulesSay() throws SQLException {
    tables();
    for (String sql :
        List.of(
            "VACUUM a",
            "CREATE DATABASE d",
            "ALTER SYSTEM SET work_mem = '8MB'",
            "REINDEX SCHEMA public",
            "CREATE INDEX CONCURRENTLY x ON a (n)",
            "DROP INDEX CONCURRENTLY a_n_idx",
            "REINDEX TABLE CONCURRENTLY a",
            "REINDEX TABLE a",
            "CLUSTER a USING a_pkey",
            "CREATE INDEX x ON a (n)",
            "TRUNCATE a",
            "LOCK TABLE a")) {
      connection.setAutoCommit(false);
      boolean refused = !accepts(sql);
      connection.rollback();
      connection.setAutoCommit(true);
      assertThat(NotInTransaction.isRefused(statement(sql))).as(sql).isEqualTo(refused);
    }
  }

  private static SqlStatement statement(String sql) {
    return SqlStatement.all(
            sql, LintPlans.change(new SchemaChange.Execute(sql, List.of()), Schema.EMPTY))
        .get(0);
  }

  private static void tables() throws SQLException {
    run("CREATE TABLE b (id int PRIMARY KEY)");
    run(
        "CREATE TABLE a (id int PRIMARY KEY, n int CONSTRAINT a_n_fkey REFERENCES b (id), m int,"
            + " CONSTRAINT a_m_key UNIQUE (m), CONSTRAINT a_n_check CHECK (n > 0))");
    run("CREATE INDEX a_n_idx ON a (n)");
    run("ALTER TABLE a ADD CONSTRAINT a_m_check CHECK (m > 0) NOT VALID");
  }

  private static Schema schema() {
    TableName a = TableName.of("a");
    TableName b = TableName.of("b");
    return new Schema(
        List.of(
            new Table(
                a,
                List.of(LintPlans.column("id"), LintPlans.column("n"), LintPlans.column("m")),
                List.of(key("a_n_fkey", "n", true)),
                List.of(index("a_n_idx", "n")),
                List.of()),
            new Table(b, List.of(LintPlans.column("id")), List.of(), List.of(), List.of())));
  }

  private static Map<String, SchemaChange> changes() {
    Map<String, SchemaChange> all = new LinkedHashMap<>();
    all.put("DROP TABLE a", new SchemaChange.DropTable(false));
    all.put(
        "ALTER TABLE a RENAME TO c",
        new SchemaChange.RenameTable(TableName.of("a"), TableName.of("c")));
    all.put("ALTER TABLE a RENAME COLUMN n TO o", new SchemaChange.RenameColumn("n", "o"));
    all.put("DROP INDEX a_n_idx", new SchemaChange.DropIndex("a_n_idx", false));
    all.put(
        "ALTER TABLE a DROP CONSTRAINT a_n_check", new SchemaChange.DropConstraint("a_n_check"));
    all.put("ALTER TABLE a DROP CONSTRAINT a_n_fkey", new SchemaChange.DropConstraint("a_n_fkey"));
    all.put("ALTER TABLE a ALTER COLUMN m DROP DEFAULT", new SchemaChange.DropDefault("m"));
    all.put("ALTER TABLE a ALTER COLUMN m DROP NOT NULL", new SchemaChange.DropNotNull("m"));
    all.put("ALTER TABLE a ADD COLUMN o int", new SchemaChange.AddColumn(LintPlans.column("o")));
    all.put("ALTER TABLE a ALTER COLUMN m TYPE bigint", type("m"));
    all.put("ALTER TABLE a ALTER COLUMN n TYPE bigint", type("n"));
    all.put("ALTER TABLE a ALTER COLUMN m SET DEFAULT 1", new SchemaChange.SetDefault("m", "1"));
    all.put("ALTER TABLE a ALTER COLUMN m SET NOT NULL", new SchemaChange.SetNotNull("m", false));
    all.put("ALTER TABLE a DROP COLUMN m", new SchemaChange.DropColumn("m"));
    all.put("ALTER TABLE a DROP COLUMN n", new SchemaChange.DropColumn("n"));
    all.put(
        "ALTER TABLE a ADD CONSTRAINT x CHECK (m > 1) NOT VALID",
        new SchemaChange.AddConstraint(new TableConstraint.Check("x", "m > 1", false), false));
    all.put(
        "ALTER TABLE a ADD CONSTRAINT x FOREIGN KEY (m) REFERENCES b (id) NOT VALID",
        new SchemaChange.AddConstraint(key("x", "m", false), false));
    all.put(
        "ALTER TABLE a ADD CONSTRAINT x UNIQUE (n)",
        new SchemaChange.AddConstraint(new TableConstraint.Unique("x", List.of("n")), false));
    all.put("CREATE INDEX x ON a (m)", new SchemaChange.AddIndex(index("x", "m"), false));
    all.put("ALTER TABLE a VALIDATE CONSTRAINT a_m_check", new SchemaChange.Validate("a_m_check"));
    return all;
  }

  private static SchemaChange type(String column) {
    return new SchemaChange.ChangeType(column, new SqlType("bigint"), Optional.empty());
  }

  private static TableIndex index(String name, String column) {
    return new TableIndex(
        name, List.of(column), false, IndexMethod.BTREE, Optional.empty(), List.of());
  }

  private static TableConstraint key(String name, String column, boolean valid) {
    return new TableConstraint.ForeignKey(
        name,
        List.of(column),
        TableName.of("b"),
        List.of("id"),
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        valid);
  }

  /** The tables that a statement keeps others from writing to, as long as its transaction lives. */
  private static Set<String> locked(String sql) throws SQLException {
    connection.setAutoCommit(false);
    Set<String> locked = new TreeSet<>();
    try (Statement statement = connection.createStatement()) {
      // By number, since the statement may drop or rename it.
      Map<Long, String> names = new LinkedHashMap<>();
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT oid, relname FROM pg_class WHERE relkind = 'r' AND relname IN ('a', 'b')")) {
        while (rows.next()) {
          names.put(rows.getLong(1), rows.getString(2));
        }
      }
      statement.execute(sql);
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT DISTINCT relation FROM pg_locks WHERE pid = pg_backend_pid() AND granted AND"
                  + " mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock',"
                  + " 'AccessExclusiveLock')")) {
        while (rows.next()) {
          Optional.ofNullable(names.get(rows.getLong(1))).ifPresent(locked::add);
        }
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    return locked;
  }

  private static boolean isSpared() throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL client_min_messages = debug1");
      statement.execute("ALTER TABLE t ALTER COLUMN c SET NOT NULL");
      for (SQLWarning said = statement.getWarnings(); said != null; said = said.getNextWarning()) {
        if (said.getMessage().contains("are sufficient to prove")) {
          return true;
        }
      }
      return false;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static List<String> volatility(String condition, Set<String> names) throws SQLException {
    String list = names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "));
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT DISTINCT proname FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace"
                    + " AND "
                    + condition
                    + " AND proname IN ("
                    + list
                    + ")")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static boolean isLost(String from, String to) throws SQLException {
    for (String value : EXTREMES.getOrDefault(from, List.of())) {
      String held = "('" + value + "'::" + from + ")";
      String back = "(" + held + "::" + to + ")::" + from;
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SELECT " + back + " = " + held)) {
        row.next();
        // A cast to varchar(n) cuts; an ALTER fails instead. Either way the value does not fit.
        if (!row.getBoolean(1)) {
          return true;
        }
      } catch (SQLException e) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<String>> extremes() {
    String letters = "abcdefghij";
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("smallint", List.of("-32768", "32767"));
    all.put("integer", List.of("-2147483648", "2147483647"));
    all.put("bigint", List.of("-9223372036854775808", "9223372036854775807", "9007199254740993"));
    all.put("real", List.of("3.4e38", "1.1754944e-38", "1.2345678", "0.1"));
    all.put(
        "double precision", List.of("1.7e308", "-2.2250738585072014e-308", "0.12345678901234567"));
    all.put(
        "numeric",
        List.of(
            "1e200",
            "12345678901234567890123456789012345678901234567890",
            "0.123456789012345678901234567890123"));
    all.put("numeric(5,2)", List.of("-999.99", "999.99"));
    all.put("numeric(10,2)", List.of("-99999999.99", "99999999.99", "0.01"));
    all.put("numeric(12,4)", List.of("-99999999.9999", "0.0001"));
    all.put("numeric(20,2)", List.of("-999999999999999999.99", "0.01"));
    all.put("varchar(5)", List.of("abcde"));
    all.put("varchar(10)", List.of(letters));
    all.put("varchar(40)", List.of(letters.repeat(4)));
    all.put("text", List.of(letters.repeat(10), "x"));
    all.put("timestamp", List.of("2026-11-25 12:34:56.123456"));
    all.put("timestamp(3)", List.of("2026-11-25 12:34:56.123"));
    all.put("timestamptz", List.of("2026-11-25 12:34:56.123456"));
    all.put("date", List.of("2026-11-25", "0044-03-15 BC"));
    all.put("uuid", List.of("6f1c5a7e-8f0b-4a53-9d5c-000000000001"));
    all.put("boolean", List.of("true", "false"));
    return all;
  }

  private static TypeChange change(String from, String to) {
    return new TypeChange(new SqlType(from), new SqlType(to));
  }

  private static String file() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_relation_filenode('t'::regclass)")) {
      row.next();
      return row.getString(1);
    }
  }

  private static boolean accepts(String sql) {
    try {
      run(sql);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /** Makes a view, drops it, and tells the type of its only column. */
  private static String run(String sql, String view) throws SQLException {
    run(sql);
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = '"
                    + view
                    + "'::regclass AND attnum = 1")) {
      row.next();
      String type = row.getString(1);
      run("DROP VIEW " + view);
      return type;
    }
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
