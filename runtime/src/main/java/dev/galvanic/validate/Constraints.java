package dev.galvanic.validate;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

// Longer than 300 lines: two overloads for each kind of value and each constraint, none of them
// with a decision of its own; generated code names them all by one class.
/**
 * The constraints of jakarta.validation as generated code calls them: with its meaning and its
 * English messages. Each ignores null, except {@code notNull}, {@code notBlank} and {@code
 * notEmpty}, which report it. The last parameter, where there is one more, is the annotation's own
 * message. Nothing is allocated for a value that is right.
 */
public final class Constraints {
  private static final String NOT_NULL = "must not be null";
  private static final String NOT_BLANK = "must not be blank";
  private static final String NOT_EMPTY = "must not be empty";
  private static final String POSITIVE = "must be greater than 0";
  private static final String POSITIVE_OR_ZERO = "must be greater than or equal to 0";
  private static final String EMAIL = "must be a well-formed email address";

  private Constraints() {}

  public static void notNull(Problems at, @Nullable Object value) {
    if (!(value != null)) {
      at.report(NOT_NULL);
    }
  }

  public static void notNull(Problems at, @Nullable Object value, String message) {
    if (!(value != null)) {
      at.report(message);
    }
  }

  /** At least one character above U+0020, as {@link String#trim} has it. */
  public static void notBlank(Problems at, @Nullable CharSequence value) {
    if (!(value != null && Characters.anyAboveSpace(value))) {
      at.report(NOT_BLANK);
    }
  }

  public static void notBlank(Problems at, @Nullable CharSequence value, String message) {
    if (!(value != null && Characters.anyAboveSpace(value))) {
      at.report(message);
    }
  }

  public static void notEmpty(Problems at, @Nullable CharSequence value) {
    if (!(value != null && value.length() > 0)) {
      at.report(NOT_EMPTY);
    }
  }

  public static void notEmpty(Problems at, @Nullable CharSequence value, String message) {
    if (!(value != null && value.length() > 0)) {
      at.report(message);
    }
  }

  public static void notEmpty(Problems at, @Nullable Collection<?> value) {
    if (!(value != null && !value.isEmpty())) {
      at.report(NOT_EMPTY);
    }
  }

  public static void notEmpty(Problems at, @Nullable Collection<?> value, String message) {
    if (!(value != null && !value.isEmpty())) {
      at.report(message);
    }
  }

  public static void notEmpty(Problems at, @Nullable Map<?, ?> value) {
    if (!(value != null && !value.isEmpty())) {
      at.report(NOT_EMPTY);
    }
  }

  public static void notEmpty(Problems at, @Nullable Map<?, ?> value, String message) {
    if (!(value != null && !value.isEmpty())) {
      at.report(message);
    }
  }

  public static void notEmpty(Problems at, byte @Nullable [] value) {
    if (!(value != null && value.length > 0)) {
      at.report(NOT_EMPTY);
    }
  }

  public static void notEmpty(Problems at, byte @Nullable [] value, String message) {
    if (!(value != null && value.length > 0)) {
      at.report(message);
    }
  }

  /** The number of characters, those beyond the first 65,536 counted once; both bounds included. */
  public static void size(Problems at, @Nullable CharSequence value, int min, int max) {
    if (!(value == null || Numbers.within(Characters.count(value), min, max))) {
      at.report(Numbers.between(min, max));
    }
  }

  public static void size(
      Problems at, @Nullable CharSequence value, int min, int max, String message) {
    if (!(value == null || Numbers.within(Characters.count(value), min, max))) {
      at.report(message);
    }
  }

  public static void size(Problems at, @Nullable Collection<?> value, int min, int max) {
    if (!(value == null || Numbers.within(value.size(), min, max))) {
      at.report(Numbers.between(min, max));
    }
  }

  public static void size(
      Problems at, @Nullable Collection<?> value, int min, int max, String message) {
    if (!(value == null || Numbers.within(value.size(), min, max))) {
      at.report(message);
    }
  }

  public static void size(Problems at, @Nullable Map<?, ?> value, int min, int max) {
    if (!(value == null || Numbers.within(value.size(), min, max))) {
      at.report(Numbers.between(min, max));
    }
  }

  public static void size(
      Problems at, @Nullable Map<?, ?> value, int min, int max, String message) {
    if (!(value == null || Numbers.within(value.size(), min, max))) {
      at.report(message);
    }
  }

  public static void size(Problems at, byte @Nullable [] value, int min, int max) {
    if (!(value == null || Numbers.within(value.length, min, max))) {
      at.report(Numbers.between(min, max));
    }
  }

  public static void size(Problems at, byte @Nullable [] value, int min, int max, String message) {
    if (!(value == null || Numbers.within(value.length, min, max))) {
      at.report(message);
    }
  }

  public static void min(Problems at, long value, long min) {
    if (!(value >= min)) {
      at.report(Numbers.atLeast(min));
    }
  }

  public static void min(Problems at, long value, long min, String message) {
    if (!(value >= min)) {
      at.report(message);
    }
  }

  /** A boxed integer, a BigInteger or a BigDecimal. */
  public static void min(Problems at, @Nullable Number value, long min) {
    if (!(value == null || Numbers.compare(value, min) >= 0)) {
      at.report(Numbers.atLeast(min));
    }
  }

  public static void min(Problems at, @Nullable Number value, long min, String message) {
    if (!(value == null || Numbers.compare(value, min) >= 0)) {
      at.report(message);
    }
  }

  public static void max(Problems at, long value, long max) {
    if (!(value <= max)) {
      at.report(Numbers.atMost(max));
    }
  }

  public static void max(Problems at, long value, long max, String message) {
    if (!(value <= max)) {
      at.report(message);
    }
  }

  /** A boxed integer, a BigInteger or a BigDecimal. */
  public static void max(Problems at, @Nullable Number value, long max) {
    if (!(value == null || Numbers.compare(value, max) <= 0)) {
      at.report(Numbers.atMost(max));
    }
  }

  public static void max(Problems at, @Nullable Number value, long max, String message) {
    if (!(value == null || Numbers.compare(value, max) <= 0)) {
      at.report(message);
    }
  }

  public static void positive(Problems at, long value) {
    if (!(value > 0)) {
      at.report(POSITIVE);
    }
  }

  public static void positive(Problems at, long value, String message) {
    if (!(value > 0)) {
      at.report(message);
    }
  }

  public static void positive(Problems at, double value) {
    if (!(value > 0)) {
      at.report(POSITIVE);
    }
  }

  public static void positive(Problems at, double value, String message) {
    if (!(value > 0)) {
      at.report(message);
    }
  }

  public static void positive(Problems at, @Nullable Number value) {
    if (!(value == null || Numbers.compare(value, 0) > 0)) {
      at.report(POSITIVE);
    }
  }

  public static void positive(Problems at, @Nullable Number value, String message) {
    if (!(value == null || Numbers.compare(value, 0) > 0)) {
      at.report(message);
    }
  }

  public static void positiveOrZero(Problems at, long value) {
    if (!(value >= 0)) {
      at.report(POSITIVE_OR_ZERO);
    }
  }

  public static void positiveOrZero(Problems at, long value, String message) {
    if (!(value >= 0)) {
      at.report(message);
    }
  }

  public static void positiveOrZero(Problems at, double value) {
    if (!(value >= 0)) {
      at.report(POSITIVE_OR_ZERO);
    }
  }

  public static void positiveOrZero(Problems at, double value, String message) {
    if (!(value >= 0)) {
      at.report(message);
    }
  }

  public static void positiveOrZero(Problems at, @Nullable Number value) {
    if (!(value == null || Numbers.compare(value, 0) >= 0)) {
      at.report(POSITIVE_OR_ZERO);
    }
  }

  public static void positiveOrZero(Problems at, @Nullable Number value, String message) {
    if (!(value == null || Numbers.compare(value, 0) >= 0)) {
      at.report(message);
    }
  }

  /** The whole value matches. */
  public static void pattern(Problems at, @Nullable CharSequence value, Pattern pattern) {
    if (!(value == null || pattern.matcher(value).matches())) {
      at.report("must match \"" + pattern.pattern() + "\"");
    }
  }

  public static void pattern(
      Problems at, @Nullable CharSequence value, Pattern pattern, String message) {
    if (!(value == null || pattern.matcher(value).matches())) {
      at.report(message);
    }
  }

  /**
   * A local part of at most 64 characters, one at sign, a host name; nothing quoted, no comments.
   */
  public static void email(Problems at, @Nullable CharSequence value) {
    if (!(value == null || Email.wellFormed(value))) {
      at.report(EMAIL);
    }
  }

  public static void email(Problems at, @Nullable CharSequence value, String message) {
    if (!(value == null || Email.wellFormed(value))) {
      at.report(message);
    }
  }
}
