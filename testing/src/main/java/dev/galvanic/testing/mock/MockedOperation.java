package dev.galvanic.testing.mock;

import dev.galvanic.json.JsonCodec;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a client, as generated mocks describe it.
 *
 * @param client the simple name of the client, such as {@code Regions}
 * @param method the name of its method
 * @param route such as {@code GET /regions/cities/{id}}
 * @param served the operation that answers for this one where the mock is served over HTTP: itself,
 *     or the first of those that have the same route
 * @param timeout what a call may take, where that is not as configured
 * @param body what is sent in JSON, where that has constraints
 */
public record MockedOperation<T extends @Nullable Object>(
    String client,
    String method,
    String route,
    String served,
    Contract<T> contract,
    Optional<Duration> timeout,
    Optional<MockedBody<?>> body) {

  /** One for which another may answer, with nothing said of its calls. */
  public MockedOperation(
      String client, String method, String route, String served, Contract<T> contract) {
    this(client, method, route, served, contract, Optional.empty(), Optional.empty());
  }

  /** One that answers for itself. */
  public MockedOperation(String client, String method, String route, Contract<T> contract) {
    this(client, method, route, method, contract);
  }

  /** The same, whose calls may take so long. */
  public MockedOperation<T> within(Duration time) {
    return new MockedOperation<>(client, method, route, served, contract, Optional.of(time), body);
  }

  /**
   * The same, whose body is held against the constraints of its type.
   *
   * @param parameter which of its parameters that is, from 0
   */
  public MockedOperation<T> takes(int parameter, JsonCodec<?> codec) {
    return takes(new MockedBody<>(parameter, codec, Optional.empty()));
  }

  /** The same, whose body is held against a document, too; as {@link #takes(int, JsonCodec)}. */
  public MockedOperation<T> takes(int parameter, JsonCodec<?> codec, Documented by) {
    return takes(new MockedBody<>(parameter, codec, Optional.of(by)));
  }

  private MockedOperation<T> takes(MockedBody<?> taken) {
    return new MockedOperation<>(
        client, method, route, served, contract, timeout, Optional.of(taken));
  }

  /** {@code Regions.city}. */
  @Override
  public String toString() {
    return client + "." + method;
  }

  /** The value, if it may be an answer. */
  T allowed(T value) {
    contract
        .problem(value)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(
                  this + " cannot return " + JavaText.of(value) + ": " + problem + ".");
            });
    return value;
  }

  /** The call, if the service would not answer 400 to it. */
  void accept(Call call) {
    body.flatMap(taken -> taken.problem(call))
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(
                  call + " is a bad request: " + problem + ". Stub fails(...) if that is meant.");
            });
  }

  /** The status, if an error of it may be an answer. */
  void allow(int status) {
    contract
        .problem(status)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(
                  this + " (" + route + ") cannot fail with " + status + ": " + problem + ".");
            });
  }
}
