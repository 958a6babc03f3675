package dev.galvanic.testing.mock;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which arguments a stub is for. */
public final class Arg<T extends @Nullable Object> {
  private final String text;
  private final Predicate<T> test;

  private Arg(String text, Predicate<T> test) {
    this.text = text;
    this.test = test;
  }

  /** Every one. */
  public static <T extends @Nullable Object> Arg<T> any() {
    return new Arg<>("any", value -> true);
  }

  /** Those that equal this one; arrays by what they hold. */
  public static <T extends @Nullable Object> Arg<T> is(T value) {
    return new Arg<>(JavaText.of(value), other -> Objects.deepEquals(value, other));
  }

  /**
   * Those that pass a test.
   *
   * @param what it tests, for messages: {@code over 3}
   */
  public static <T extends @Nullable Object> Arg<T> where(String what, Predicate<T> test) {
    return new Arg<>("<" + what + ">", test);
  }

  @SuppressWarnings("unchecked") // The generated methods take an Arg of the parameter's type.
  boolean matches(@Nullable Object value) {
    return test.test((T) value);
  }

  @Override
  public String toString() {
    return text;
  }
}
