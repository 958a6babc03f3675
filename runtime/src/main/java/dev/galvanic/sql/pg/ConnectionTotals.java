package dev.galvanic.sql.pg;

/**
 * How many connections a database opens at most.
 *
 * @param reads shared by plain reads
 * @param pool leased by everything else
 */
public record ConnectionTotals(int reads, int pool) {
  public int total() {
    return reads + pool;
  }
}
