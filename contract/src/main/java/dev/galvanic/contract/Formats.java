package dev.galvanic.contract;

import java.util.Map;
import java.util.Optional;

/** Which formats are narrower than others. */
final class Formats {
  private static final Map<String, String> WIDER = Map.of("int32", "int64", "float", "double");

  private Formats() {}

  /** Whether every value of the other format, or of none, is one of this. */
  static boolean holds(String format, Optional<String> other) {
    return other.isPresent()
        && (other.get().equals(format) || format.equals(WIDER.get(other.get())));
  }
}
