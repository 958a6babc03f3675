package dev.galvanic.testing.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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
    connection.setAutoCommit(true);
    List<RowMaker> makers = new ArrayList<>();
    for (TableFacts table : Order.of(TableReader.read(connection))) {
      if (!without.contains(table.name())) {
        makers.add(new RowMaker(connection, table, values, random));
      }
    }
    // A row of each, then another of each: so tables that point to each other find what to point
    // to.
    for (int row = 0; row < rows; row++) {
      for (RowMaker maker : makers) {
        maker.make(row);
      }
    }
    Map<String, String> empty = new LinkedHashMap<>();
    for (RowMaker maker : makers) {
      maker.refusal().ifPresent(refusal -> empty.put(maker.table(), refusal));
    }
    return empty;
  }
}
