package dev.galvanic.processor.model.sql.catalog;

/** Whether an argument is taken by a parameter. */
enum Fit {
  YES,
  NO,
  /** A type that is not in the catalogue decides it. */
  PERHAPS;

  /** That of both. */
  Fit and(Fit other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == PERHAPS || other == PERHAPS ? PERHAPS : YES;
  }
}
