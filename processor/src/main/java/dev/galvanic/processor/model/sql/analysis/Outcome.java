package dev.galvanic.processor.model.sql.analysis;

/**
 * What may come of a condition, or of any value: a value that is no truth value counts as both true
 * and false.
 *
 * @param doubt whether some of these may not be possible after all
 */
record Outcome(boolean whenTrue, boolean whenFalse, boolean whenNull, boolean doubt) {
  static final Outcome NULL = new Outcome(false, false, true, false);
  static final Outcome ANY = new Outcome(true, true, true, false);
  static final Outcome DOUBTFUL = new Outcome(true, true, true, true);
  static final Outcome VALUE = new Outcome(true, true, false, false);

  static Outcome of(boolean truth) {
    return new Outcome(truth, !truth, false, false);
  }

  /** Whether it is NULL for certain. */
  boolean isNull() {
    return whenNull && !whenTrue && !whenFalse;
  }

  Outcome not() {
    return new Outcome(whenFalse, whenTrue, whenNull, doubt);
  }

  Outcome and(Outcome other) {
    return new Outcome(
        whenTrue && other.whenTrue,
        whenFalse || other.whenFalse,
        (whenNull && (other.whenNull || other.whenTrue)) || (whenTrue && other.whenNull),
        doubt || other.doubt);
  }

  Outcome or(Outcome other) {
    return not().and(other.not()).not();
  }
}
