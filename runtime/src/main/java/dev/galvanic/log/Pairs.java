package dev.galvanic.log;

import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/** The values that come with an event. */
final class Pairs {
  /** On an event whose message tells its pairs: to people they need not be told again. */
  static final Marker TOLD = MarkerFactory.getMarker("dev.galvanic.told");

  private Pairs() {}

  /** The text of a value, whose own method may fail; the log does not. */
  static String text(Object value) {
    try {
      return String.valueOf(value);
    } catch (RuntimeException e) {
      return "[" + value.getClass().getName() + " cannot be written: " + e.getClass() + "]";
    }
  }
}
