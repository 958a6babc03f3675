package dev.galvanic.testing.mock;

import dev.galvanic.ServiceException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The same as {@link Stub}, of a method that returns nothing.
 *
 * @param <K> a call, as a record of its arguments
 */
public final class VoidStub<K extends Record> extends Expected<K> {

  VoidStub(Rule rule) {
    super(rule);
  }

  /** It is done. */
  public VoidStub<K> returns() {
    rule().answer(call -> null);
    return this;
  }

  /**
   * The call fails, as the client tells an error reply of this status, code and message.
   *
   * @throws IllegalArgumentException if it is no error that the operation may answer
   */
  public VoidStub<K> fails(ServiceException failure) {
    rule().fail(failure);
    return this;
  }

  /**
   * It is done when this is; a {@link ServiceException} that it throws is told as by {@link
   * #fails}. It runs where the call is made, on any thread.
   */
  @SuppressWarnings("unchecked") // The calls of an operation are all K.
  public VoidStub<K> answers(Consumer<? super K> answer) {
    rule()
        .answer(
            call -> {
              answer.accept((K) call);
              return null;
            });
    return this;
  }

  /**
   * What is said next is answered after so long, or never if the call's time is up before: that of
   * its {@code @Timeout} or the configured one, or what is left of the request it is made for.
   */
  public VoidStub<K> after(Duration time) {
    rule().after(time);
    return this;
  }

  /** The test does not fail if no call comes. */
  public VoidStub<K> lenient() {
    rule().lenient();
    return this;
  }
}
