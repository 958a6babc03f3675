package dev.galvanic.processor.model.sql.analysis;

/**
 * Where in the statement a value stands. Any place is equal to any other, since two values are the
 * same wherever they stand: so GROUP BY compares.
 */
record Place(int at) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Place;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
