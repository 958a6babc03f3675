package dev.galvanic.testing.mock;

import dev.galvanic.ServiceException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What calls are answered. Several answers in a row are for as many calls, and the last one for all
 * that follow. Of several stubs that match, the one made last answers.
 *
 * @param <K> a call, as a record of its arguments
 * @param <T> what the client's method returns; what its stage completes with, if it returns one
 */
public final class Stub<K extends Record, T extends @Nullable Object> extends Expected<K> {
  private final MockedOperation<T> operation;

  Stub(Rule rule, MockedOperation<T> operation) {
    super(rule);
    this.operation = operation;
  }

  /**
   * This is returned.
   *
   * @throws IllegalArgumentException if the service could not have answered it
   */
  public Stub<K, T> returns(T value) {
    rule().ask();
    T allowed = operation.allowed(value);
    rule().answer(call -> allowed);
    return this;
  }

  /**
   * The call fails, as the client tells an error reply of this status, code and message.
   *
   * @throws IllegalArgumentException if it is no error that the operation may answer
   */
  public Stub<K, T> fails(ServiceException failure) {
    rule().fail(failure);
    return this;
  }

  /**
   * What this returns is returned; a {@link ServiceException} that it throws is told as by {@link
   * #fails}. It runs where the call is made, on any thread.
   */
  @SuppressWarnings("unchecked") // The calls of an operation are all K.
  public Stub<K, T> answers(Function<? super K, ? extends T> answer) {
    rule().answer(call -> answer.apply((K) call));
    return this;
  }

  /**
   * What is said next is answered after so long, or never if the call's time is up before: that of
   * its {@code @Timeout} or the configured one, or what is left of the request it is made for.
   */
  public Stub<K, T> after(Duration time) {
    rule().after(time);
    return this;
  }

  /** The test does not fail if no call comes. */
  public Stub<K, T> lenient() {
    rule().lenient();
    return this;
  }
}
