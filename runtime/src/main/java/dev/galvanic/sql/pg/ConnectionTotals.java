package dev.galvanic.sql.pg;

/**
 * How many connections a database opens at most.
 *
 * @param reads shared by plain reads
 * @param pool leased by everything else
 * @param listening on which notifications are heard, as soon as somebody listens
 */
public record ConnectionTotals(int reads, int pool, int listening) {
  public int total() {
    return reads + pool + listening;
  }
}
