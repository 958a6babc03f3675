package dev.galvanic.sample.stock;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands in a column as JSON. */
record Part(int weightInGrams, @Nullable Color color, Optional<Part> inner) {
  enum Color {
    RED,
    GREEN
  }

  static Part of(int weightInGrams) {
    return new Part(weightInGrams, null, Optional.empty());
  }
}
