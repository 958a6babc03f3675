package app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands in a column. */
record Part(int weightInGrams, @Nullable Color color, Optional<Part> inner) {}
