package dev.galvanic.testing.conformance.schema;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What numbers a schema has.
 *
 * @param min the least, if there is one; of a number that is not whole, it may be out of bounds
 */
record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) {
  private static final Map<String, Range> FORMATS =
      Map.of(
          "int32", whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
          "int64", whole(Long.MIN_VALUE, Long.MAX_VALUE));

  private static Range whole(long min, long max) {
    return new Range(Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)));
  }

  /** Of a schema of whole numbers, so that beyond a bound is the next one. */
  static Range of(Schema schema) {
    Range format =
        schema
            .text("format")
            .map(FORMATS::get)
            .orElse(new Range(Optional.empty(), Optional.empty()));
    Optional<BigDecimal> above =
        schema.number("exclusiveMinimum").map(bound -> bound.add(BigDecimal.ONE));
    Optional<BigDecimal> below =
        schema.number("exclusiveMaximum").map(bound -> bound.subtract(BigDecimal.ONE));
    return new Range(
        schema.number("minimum").or(() -> above).or(format::min),
        schema.number("maximum").or(() -> below).or(format::max));
  }

  boolean holds(BigDecimal number) {
    return min.filter(bound -> number.compareTo(bound) < 0).isEmpty()
        && max.filter(bound -> number.compareTo(bound) > 0).isEmpty();
  }
}
