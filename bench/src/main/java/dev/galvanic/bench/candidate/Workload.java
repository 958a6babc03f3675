package dev.galvanic.bench.candidate;

/**
 * What is asked of the database, over and over. The last six are the queries of the public
 * benchmark of PostgreSQL drivers, MagicStack's pgbench.
 */
public enum Workload {
  ROW_BY_KEY("one row by key", "SELECT " + Workload.USER + " FROM users WHERE id = $1", 1),
  ROWS_20(
      "20 rows", "SELECT " + Workload.USER + " FROM users WHERE id > $1 ORDER BY id LIMIT 20", 20),
  ROWS_1000(
      "1,000 rows",
      "SELECT " + Workload.USER + " FROM users WHERE id > $1 ORDER BY id LIMIT 1000",
      1000),
  INSERT_IN_TRANSACTION(
      "insert in a transaction",
      "INSERT INTO people(name, age, city_id, role_id) VALUES ($1, $2, $3, $4) RETURNING id",
      1),
  ONE_PLUS_ONE("pgbench 7-oneplusone", "SELECT 1+1", 1),
  /** Of 12 columns; those of type oid, which vertx-pg-client does not read, come as bigint. */
  PG_TYPE(
      "pgbench 1-pg_type",
      "SELECT typname, typnamespace::int8, typowner::int8, typlen, typbyval, typcategory,"
          + " typispreferred, typisdefined, typdelim, typrelid::int8, typelem::int8,"
          + " typarray::int8 FROM pg_type WHERE typtypmod = $1 AND typisdefined = $2",
      Workload.MANY),
  GENERATE_SERIES("pgbench 2-generate_series", "SELECT i FROM generate_series(1, $1) AS i", 1000),
  /** 100 values of 1,000 bytes. */
  BYTES("pgbench 3-large_object", "SELECT b FROM bytes", 100),
  /** 10 arrays of 1,000 numbers. */
  ARRAYS("pgbench 4-arrays", "SELECT a FROM arrays", 10),
  BATCH_1000(
      "batch of 1,000 (pgbench 6-batch)",
      "INSERT INTO batch(a, b, c, d, e, f, g) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      1000);

  /** How many rows there are to be found by key: 1 to this. */
  public static final int USERS = 10_000;

  /** More than a few; how many is the server's affair. */
  static final int MANY = -1;

  static final int BATCH = 1000;

  private static final String USER = "id, create_time, name, age, sex, city_id, role_id";

  private final String title;
  private final String sql;
  private final int rows;

  Workload(String title, String sql, int rows) {
    this.title = title;
    this.sql = sql;
    this.rows = rows;
  }

  public String title() {
    return title;
  }

  /** With {@code $1, $2} for the arguments. */
  public String sql() {
    return sql;
  }

  /** Whether so many rows read or written are what was asked for. */
  public boolean isRight(long count) {
    return rows == MANY ? count > 100 : count == rows;
  }

  /** With {@code ?} for the arguments, in the order of their numbers. */
  String jdbcSql() {
    return sql.replaceAll("\\$\\d", "?");
  }
}
