package dev.galvanic.contract;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A limit that a schema sets: how it is read, and which way it binds. */
enum Limit {
  MINIMUM("minimum", "exclusiveMinimum", true),
  MAXIMUM("maximum", "exclusiveMaximum", false),
  MIN_LENGTH("minLength", true),
  MAX_LENGTH("maxLength", false),
  MIN_ITEMS("minItems", true),
  MAX_ITEMS("maxItems", false),
  MIN_PROPERTIES("minProperties", true),
  MAX_PROPERTIES("maxProperties", false);

  /** A bound and whether it is itself out of bounds. */
  record Bound(BigDecimal value, boolean exclusive) {
    String text() {
      return (exclusive ? "beyond " : "") + value.toPlainString();
    }
  }

  private final String keyword;
  private final String exclusive;
  private final boolean lower;

  Limit(String keyword, boolean lower) {
    this(keyword, "", lower);
  }

  Limit(String keyword, String exclusive, boolean lower) {
    this.keyword = keyword;
    this.exclusive = exclusive;
    this.lower = lower;
  }

  String keyword() {
    return keyword;
  }

  /** The bound; that of a whole number is never exclusive, for there is a next one. */
  Optional<Bound> of(Shape schema) {
    Optional<Bound> with = schema.number(keyword).map(n -> new Bound(n, false));
    Optional<Bound> without =
        schema
            .number(exclusive)
            .map(
                n ->
                    schema.whole()
                        ? new Bound(
                            lower ? n.add(BigDecimal.ONE) : n.subtract(BigDecimal.ONE), false)
                        : new Bound(n, true));
    List<Bound> both = List.of(with, without).stream().flatMap(Optional::stream).toList();
    return both.stream().max(tighter());
  }

  /** Negative if after lets more through than before, positive if less. */
  int compare(Optional<Bound> before, Optional<Bound> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return Boolean.compare(after.isPresent(), before.isPresent());
    }
    return tighter().compare(after.get(), before.get());
  }

  private Comparator<Bound> tighter() {
    Comparator<Bound> value = Comparator.comparing(Bound::value);
    return (lower ? value : value.reversed()).thenComparing(Bound::exclusive);
  }
}
