package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said here of PostgreSQL's types, casts and names is what a PostgreSQL does. */
@Tag("once")
class PostgresAgreesTest {
  private static final List<String> EXTENSIONS =
      List.of("citext", "hstore", "ltree", "cube", "seg", "isn", "lo", "intarray");

  /** Of extensions that this PostgreSQL does not come with. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "box2d",
          "box3d",
          "raster",
          "topogeometry",
          "semver",
          "uri",
          "email",
          "h3index",
          "roaringbitmap",
          "roaringbitmap64",
          "hll",
          "tdigest",
          "prefix_range",
          "ip4",
          "ip4r",
          "ip6",
          "ip6r",
          "ipaddress",
          "iprange",
          "vector",
          "halfvec",
          "sparsevec",
          "geometry",
          "geography");

  /** Types with and without limits, on both sides of each limit. */
  private static final List<String> LIMITED =
      List.of(
          "varchar(10)",
          "varchar(20)",
          "char(5)",
          "char(10)",
          "numeric(8,2)",
          "numeric(10,2)",
          "numeric(12,3)",
          "numeric(12,2)",
          "time(3)",
          "time(6)",
          "timetz(3)",
          "timestamp(3)",
          "timestamp(6)",
          "timestamptz(3)",
          "interval(3)",
          "bit(3)",
          "bit(5)",
          "varbit(3)",
          "varbit(5)",
          "text[]",
          "varchar[]",
          "varchar(10)[]",
          "varchar(20)[]",
          "integer[]",
          "bigint[]",
          "numeric[]",
          "numeric(10,2)[]",
          "numeric(12,2)[]",
          "citext[]",
          "jsonb[]",
          "date[]",
          "timestamp[]",
          "uuid[]");

  private static Postgres postgres;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = Postgres.start();
    postgres.run("SET client_min_messages = error");
    // With another time zone, timestamp and timestamptz are not the same bytes.
    postgres.run("SET TimeZone = 'Europe/Berlin'");
    for (String extension : EXTENSIONS) {
      postgres.run("CREATE EXTENSION " + extension);
    }
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    postgres.close();
  }

  @Test
  void everyTypeOfTheCatalogueIsAColumns() throws SQLException {
    List<String> refused = new ArrayList<>();
    for (String name : names()) {
      String said = postgres.refusal("CREATE TABLE one_type (c " + name + ")");
      if (said.isEmpty()) {
        postgres.run("DROP TABLE one_type");
      } else {
        refused.add(name + ": " + said);
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void everyTypeOfPostgresIsInTheCatalogue() throws SQLException {
    List<String> types =
        postgres.texts(
            "SELECT format_type(t.oid, NULL) FROM pg_type t JOIN pg_namespace n ON n.oid ="
                + " t.typnamespace WHERE typtype IN ('b', 'r', 'm') AND typcategory <> 'A' AND"
                + " typrelid = 0 AND nspname IN ('pg_catalog', 'public') AND typname !~"
                + " '^(pg_|gtsvector|ghstore|aclitem|ltree_gist|intbig_gkey)'");
    assertThat(types).hasSizeGreaterThan(70);
    assertThat(types)
        .allSatisfy(type -> assertThat(SqlTypes.exists(SqlType.parse(type))).as(type).isTrue());
  }

  @Test
  void canonicalNamesAreOfTheSameType() throws SQLException {
    List<String> spellings =
        List.of(
            "int",
            "int4",
            "int2",
            "int8",
            "bool",
            "float4",
            "float8",
            "float",
            "float(24)",
            "float(25)",
            "dec",
            "decimal(4)",
            "character varying(3)",
            "char varying(3)",
            "national character varying(3)",
            "nchar(3)",
            "character",
            "char",
            "bpchar(4)",
            "bpchar",
            "bit",
            "bit varying(4)",
            "timestamp with time zone",
            "timestamp(2) without time zone",
            "time(2) with time zone",
            "time without time zone",
            "interval day to second(3)",
            "int[3][]",
            "int ARRAY",
            "pg_catalog.int4");
    for (String spelling : spellings) {
      String canonical = SqlType.parse(spelling).text();
      postgres.run("CREATE TABLE two_types (a " + spelling + ", b " + canonical + ")");
      assertThat(
              postgres.texts(
                  "SELECT DISTINCT format_type(atttypid, atttypmod) FROM pg_attribute WHERE"
                      + " attrelid = 'two_types'::regclass AND attnum > 0"))
          .as(spelling)
          .hasSize(1);
      postgres.run("DROP TABLE two_types");
    }
  }

  @Test
  void limitsAreThoseOfPostgres() throws SQLException {
    for (String type :
        List.of(
            "varchar(0)",
            "varchar(10485760)",
            "varchar(10485761)",
            "char(0)",
            "bit(0)",
            "numeric(0)",
            "numeric(1000)",
            "numeric(1001)",
            "numeric(4,1000)",
            "numeric(4,1001)",
            "numeric(4,-2)",
            "numeric(1,2,3)",
            "text(3)",
            "integer(3)",
            "jsonb(1)",
            "uuid(2)",
            "varchar(a)",
            "varbit(83886080)",
            "varbit(83886081)",
            "boolean(1)",
            "date(3)")) {
      SqlType parsed = SqlType.parse(type);
      assertThat(SqlTypes.modifiers(parsed).orElseThrow().allow(parsed.modifiers()))
          .as(type)
          .isEqualTo(postgres.refusal("CREATE TABLE limited (c " + type + ")").isEmpty());
      postgres.run("DROP TABLE IF EXISTS limited");
    }
  }

  @Test
  void everyChangeOfATypeDoesWhatIsSaidOfIt() throws SQLException {
    List<String> types = new ArrayList<>(names());
    // Of those that are alike some; every pair is a table.
    types.removeIf(t -> t.matches("reg(oper|role|config|dictionary|namespace|collation|type).*"));
    types.removeIf(t -> t.matches("(?!int4).*range"));
    types.removeIf(t -> !SqlTypes.castsKnown(new SqlType(t)));
    types.addAll(LIMITED);
    // Without a length these are of length 1.
    types.removeAll(List.of("char", "bit"));
    postgres.run(
        """
        CREATE TABLE answers (f text, t text, does text);
        CREATE FUNCTION change(f text, t text) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
          before oid;
          after oid;
        BEGIN
          EXECUTE 'CREATE TEMPORARY TABLE changed (c ' || f || ')';
          INSERT INTO changed VALUES (NULL);
          SELECT relfilenode INTO before FROM pg_class WHERE oid = 'changed'::regclass;
          BEGIN
            EXECUTE 'ALTER TABLE changed ALTER c TYPE ' || t;
            SELECT relfilenode INTO after FROM pg_class WHERE oid = 'changed'::regclass;
            INSERT INTO answers VALUES
              (f, t, CASE WHEN before = after THEN 'keeps' ELSE 'rewrites' END);
          EXCEPTION WHEN datatype_mismatch THEN
            INSERT INTO answers VALUES (f, t, 'refuses');
          END;
          DROP TABLE changed;
        END $$
        """);
    postgres.run(
        "CREATE TABLE types AS SELECT unnest(ARRAY["
            + String.join(",", types.stream().map(t -> "'" + t.replace("'", "''") + "'").toList())
            + "]) AS name");
    for (String from : types) {
      postgres.run("SELECT change($q$" + from + "$q$, name) FROM types");
    }
    List<String> wrong = new ArrayList<>();
    List<String> answers = postgres.texts("SELECT f || '|' || t || '|' || does FROM answers");
    assertThat(answers).hasSize(types.size() * types.size());
    for (String answer : answers) {
      String[] parts = answer.split("\\|");
      String said = said(new SqlType(parts[0]), new SqlType(parts[1]));
      if (!said.equals(parts[2]) && !said.equals("unknown")) {
        wrong.add(parts[0] + " to " + parts[1] + " " + parts[2] + ", not " + said);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Each with values at its ends. */
  private static final Map<String, List<String>> ENDS =
      Map.ofEntries(
          Map.entry("smallint", List.of("-32768", "32767")),
          Map.entry("integer", List.of("-2147483648", "2147483647")),
          Map.entry("bigint", List.of("-9223372036854775808", "9223372036854775807")),
          Map.entry("numeric", List.of("1e30", "0.00000000000000000001")),
          Map.entry("numeric(8,2)", List.of("-999999.99", "0.01")),
          Map.entry("numeric(10,2)", List.of("99999999.99", "0.01")),
          Map.entry("numeric(12,3)", List.of("999999999.999", "0.001")),
          Map.entry("numeric(19,0)", List.of("9999999999999999999", "0")),
          Map.entry("real", List.of("16777216", "0.1", "3.4e38")),
          Map.entry("double precision", List.of("9007199254740992", "0.1", "1.7e308")),
          Map.entry("money", List.of("-92233720368547758.08")),
          Map.entry("text", List.of("0123456789 0123456789 0123456789", "")),
          Map.entry("varchar(10)", List.of("0123456789")),
          Map.entry("varchar(20)", List.of("01234567890123456789")),
          Map.entry("char(5)", List.of("01234")),
          Map.entry("char(10)", List.of("0123456789")),
          Map.entry("bytea", List.of("\\x00ff")),
          Map.entry("date", List.of("0001-01-01", "9999-12-31")),
          Map.entry("time", List.of("23:59:59.999999")),
          Map.entry("time(3)", List.of("23:59:59.998")),
          Map.entry("timetz", List.of("23:59:59.999999+14")),
          Map.entry("timestamp", List.of("2026-11-25 23:59:59.123456")),
          Map.entry("timestamp(3)", List.of("2026-11-25 23:59:59.123")),
          Map.entry("timestamptz", List.of("2026-11-25 23:59:59.123456+14")),
          Map.entry("timestamptz(3)", List.of("2026-11-25 23:59:59.123+14")),
          Map.entry("interval", List.of("400 days 25:00:00.123456")),
          Map.entry("interval(3)", List.of("400 days 25:00:00.123")),
          Map.entry("uuid", List.of("00000000-0000-0000-0000-000000000001")),
          Map.entry("inet", List.of("10.0.0.1/8", "::1")),
          Map.entry("cidr", List.of("10.0.0.0/8")),
          Map.entry("macaddr", List.of("08:00:2b:01:02:03")),
          Map.entry("macaddr8", List.of("08:00:2b:01:02:03:04:05")),
          Map.entry("bit(3)", List.of("101")),
          Map.entry("bit(5)", List.of("10101")),
          Map.entry("varbit", List.of("1010101010101")),
          Map.entry("varbit(3)", List.of("1", "101")),
          Map.entry("varbit(5)", List.of("10101")),
          Map.entry("boolean", List.of("true")),
          Map.entry("jsonb", List.of("{\"a\": 1}")),
          Map.entry("json", List.of("{\"a\": 1}")),
          Map.entry("point", List.of("(1,2)")),
          Map.entry("polygon", List.of("((0,0),(1,1),(2,0))")),
          Map.entry("path", List.of("[(0,0),(1,1),(2,0)]")));

  /** As it is after a way there and back, or why there is none. */
  private static String thereAndBack(String value, String from, String to) {
    String start = "'" + value + "'::" + from;
    try {
      return postgres
          .texts("SELECT (" + start + "::" + to + "::" + from + ")::text = (" + start + ")::text")
          .get(0);
    } catch (SQLException e) {
      return e.getMessage();
    }
  }

  /** An explicit cast to varchar(n) cuts where an assignment fails: both are a loss. */
  @Test
  void whatDoesNotNarrowLosesNothing() {
    List<String> wrong = new ArrayList<>();
    int kept = 0;
    for (String from : ENDS.keySet()) {
      for (String to : ENDS.keySet()) {
        SqlType target = new SqlType(to);
        if (Conversion.of(new SqlType(from), target).narrows()) {
          continue;
        }
        kept++;
        for (String value : ENDS.get(from)) {
          String came = thereAndBack(value, from, to);
          if (!came.equals("t")) {
            wrong.add(value + " of " + from + " to " + to + ": " + came);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(kept).isGreaterThan(100);
  }

  @Test
  void namesAreThoseThatPostgresGives() throws SQLException {
    String table = "a_table_whose_name_is_as_long_as_a_name_may_be_in_postgres_übe";
    String column = "a_column_with_a_long_name_too_ééééééééé";
    List<List<String>> keys =
        List.of(List.of("b"), List.of("b", "c"), List.of(column), List.of("b", column, "c"));
    for (String name : List.of("t", "some_table_of_forty_characters_or_so_xx", table)) {
      StringBuilder sql =
          new StringBuilder("CREATE TABLE " + name + " (a serial PRIMARY KEY, b int");
      sql.append(" CHECK (b > 0) REFERENCES ").append(name).append(", c int, ").append(column);
      sql.append(" int");
      List<String> expected = new ArrayList<>();
      expected.add(ObjectNames.of(name, List.of(), "pkey"));
      expected.add(ObjectNames.of(name, List.of("a"), "seq"));
      expected.add(ObjectNames.of(name, List.of("b"), "check"));
      expected.add(ObjectNames.of(name, List.of("b"), "fkey"));
      for (List<String> key : keys) {
        sql.append(", UNIQUE (").append(String.join(", ", key)).append(")");
        expected.add(ObjectNames.of(name, key, "key"));
      }
      postgres.run(sql + ")");
      Set<String> indexes = new HashSet<>();
      for (List<String> key : keys) {
        for (int i = 0; i < 2; i++) {
          postgres.run("CREATE INDEX ON " + name + " (" + String.join(", ", key) + ")");
          String free = ObjectNames.free(name, key, "idx", indexes::contains);
          indexes.add(free);
          expected.add(free);
        }
      }
      assertThat(
              postgres.texts(
                  "SELECT relname FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid WHERE"
                      + " i.indrelid = '"
                      + name
                      + "'::regclass OR relkind = 'S' AND relname ~ '^"
                      + name.substring(0, Math.min(name.length(), 20))
                      + "' UNION SELECT conname FROM pg_constraint WHERE conrelid = '"
                      + name
                      + "'::regclass AND contype <> 'n'"))
          .containsExactlyInAnyOrderElementsOf(expected);
      postgres.run("DROP TABLE " + name);
    }
  }

  private static String said(SqlType from, SqlType to) {
    Conversion conversion = Conversion.of(from, to);
    return switch (conversion.automatic()) {
      case YES -> conversion.rewrites() ? "rewrites" : "keeps";
      case NO -> "refuses";
      case UNKNOWN -> "unknown";
    };
  }

  private static List<String> names() {
    return SqlTypes.names().stream().filter(n -> !ELSEWHERE.contains(n)).toList();
  }
}
