package dev.galvanic.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Rows are made up that a schema allows, and that show all it allows. */
class GeneratedRowsTest {
  private static LocalPostgres postgres;
  private Connection connection;

  @BeforeAll
  static void start() throws IOException {
    postgres = LocalPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    PostgresServer server = postgres.server();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {server.host()});
    source.setPortNumbers(new int[] {server.port()});
    source.setDatabaseName(server.maintenance());
    source.setUser(server.user());
    connection = source.getConnection();
  }

  @AfterEach
  void clear() throws SQLException {
    run("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    connection.close();
  }

  @Test
  void everyTypeHasValues() throws SQLException {
    run(
        """
        CREATE TYPE mood AS ENUM ('glad', 'sad');
        CREATE DOMAIN code AS varchar(4) NOT NULL CHECK (VALUE <> '');
        CREATE TABLE "Every one" (
          id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "order" smallint, a integer, b bigint,
          c numeric(3,2), d numeric, e real, f double precision, g money, h boolean, i text,
          j varchar(3), k char(2), l bytea, m date, n time, o timetz, p timestamp(3), q timestamptz,
          r interval, s uuid, t json, u jsonb, v inet, w cidr, x macaddr, y bit(3), z varbit(4),
          aa text[], ab integer[], ac jsonb[], ad timestamptz[], ae mood, af code, ag point, ah box,
          ai int4range, aj tsvector, ak xml, al mood[], am interval day to second,
          doubled integer GENERATED ALWAYS AS (a * 2) STORED)
        """);

    assertThat(fill(30)).isEmpty();
    assertThat(text("SELECT count(*) FROM \"Every one\"")).isEqualTo("30");
    assertThat(
            text(
                "SELECT count(*) FROM \"Every one\" one, jsonb_each(to_jsonb(one)) c WHERE c.value <>"
                    + " 'null' GROUP BY one.id ORDER BY 1 DESC LIMIT 1"))
        .as("columns of the fullest row")
        .isEqualTo(
            text(
                "SELECT count(*) FROM pg_attribute WHERE attrelid = '\"Every one\"'::regclass AND"
                    + " attnum > 0"));
  }

  @Test
  void whatMayBeNullIsSoInSomeRowsAndInSomeNot() throws SQLException {
    run("CREATE TABLE note (id integer PRIMARY KEY, text text, day date)");

    fill(8);

    assertThat(text("SELECT count(text) BETWEEN 1 AND 7 AND count(day) BETWEEN 1 AND 7 FROM note"))
        .isEqualTo("t");
  }

  @Test
  void referencesAreKeptAndSomeRowsArePointedToByNobody() throws SQLException {
    run(
        """
        CREATE TABLE leaf (id integer PRIMARY KEY, a integer, b integer NOT NULL, boss integer REFERENCES leaf);
        CREATE TABLE twig (a integer, b integer, PRIMARY KEY (a, b), tree integer NOT NULL);
        CREATE TABLE tree (id integer PRIMARY KEY, best integer REFERENCES leaf);
        ALTER TABLE leaf ADD FOREIGN KEY (a, b) REFERENCES twig;
        ALTER TABLE twig ADD FOREIGN KEY (tree) REFERENCES tree;
        """);

    assertThat(fill(12)).isEmpty();
    assertThat(text("SELECT count(*) > 0 FROM tree t WHERE id NOT IN (SELECT tree FROM twig)"))
        .isEqualTo("t");
    assertThat(text("SELECT count(*) > 0 FROM leaf WHERE a IS NULL AND boss IS NULL"))
        .isEqualTo("t");
    assertThat(text("SELECT count(*) > 0 FROM leaf WHERE a IS NOT NULL AND boss IS NOT NULL"))
        .isEqualTo("t");
  }

  @Test
  void checksAndKeysAreMet() throws SQLException {
    run(
        """
        CREATE TABLE paint (
          name varchar(10) NOT NULL CHECK (name IN ('red', 'green', 'o''hara')),
          gloss integer NOT NULL CHECK (gloss BETWEEN 4000 AND 4002),
          layers text[] CHECK (layers <@ ARRAY['base', 'top']::text[]),
          UNIQUE (name, gloss));
        CREATE UNIQUE INDEX ON paint (gloss) WHERE name = 'red';
        """);

    assertThat(fill(4)).isEmpty();
    assertThat(text("SELECT count(*) FROM paint")).isEqualTo("4");
  }

  @Test
  void aTableThatNobodyCanGuessIsTold() throws SQLException {
    run("CREATE TABLE odd (code text NOT NULL CHECK (length(code) = 97))");

    assertThat(fill(3))
        .containsExactly(
            Map.entry(
                "odd",
                "ERROR: new row for relation \"odd\" violates check constraint"
                    + " \"odd_code_check\""));
  }

  private Map<String, String> fill(int rows) throws SQLException {
    return new GeneratedRows(connection, List.of("name", "tags"), true).fill(rows, 1, Set.of());
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
