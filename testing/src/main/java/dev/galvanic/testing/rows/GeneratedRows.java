package dev.galvanic.testing.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills the tables of a database with rows that keep its constraints: keys, references, checks,
 * lengths. A row is drawn and tried; PostgreSQL says whether it may be. The rows are such that
 * queries find all cases: columns that may be null are null in some rows, some rows are pointed to
 * by nobody, some references point to nothing, arrays and JSON are empty or hold nulls. The same
 * seed makes the same rows.
 *
 * <p>Blocks; for one thread.
 */
public final class GeneratedRows {

  /** After that many refusals a row is given up. */
  private static final int TRIES = 40;

  private final Connection connection;
  private final Collection<String> keys;
  private final boolean odd;

  /**
   * @param connection to the database; no transaction may be open
   * @param keys that objects of JSON are to have
   * @param odd whether JSON may be something else than an object
   */
  public GeneratedRows(Connection connection, Collection<String> keys, boolean odd) {
    this.connection = connection;
    this.keys = List.copyOf(keys);
    this.odd = odd;
  }

  /**
   * Fills every table but these.
   *
   * @param rows how many each table is to get
   * @param without the names of tables that are left alone
   * @return for each table that got no row, by name, what PostgreSQL said against the last one
   */
  public Map<String, String> fill(int rows, long seed, Collection<String> without)
      throws SQLException {
    Random random = new Random(seed);
    Values values = new Values(random, keys, odd);
    Map<String, String> empty = new LinkedHashMap<>();
    connection.setAutoCommit(true);
    for (TableFacts table : Order.of(TableReader.read(connection))) {
      if (!without.contains(table.name())) {
        String refusal = fill(new RowMaker(connection, table, values, random), rows);
        if (!refusal.isEmpty()) {
          empty.put(table.name(), refusal);
        }
      }
    }
    return empty;
  }

  /** Says why there is no row, if there is none. */
  private static String fill(RowMaker maker, int rows) throws SQLException {
    int made = 0;
    String refusal = "";
    for (int row = 0; row < rows; row++) {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        refusal = maker.insert(row, attempt);
        if (refusal.isEmpty()) {
          made++;
          break;
        }
      }
      if (made == 0) {
        return refusal;
      }
    }
    return "";
  }
}
