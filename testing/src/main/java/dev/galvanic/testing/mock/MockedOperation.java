package dev.galvanic.testing.mock;

import org.jspecify.annotations.Nullable;

/**
 * An operation of a client, as generated mocks describe it.
 *
 * @param client the simple name of the client, such as {@code Regions}
 * @param method the name of its method
 * @param route such as {@code GET /regions/cities/{id}}
 * @param served the operation that answers for this one where the mock is served over HTTP: itself,
 *     or the first of those that have the same route
 */
public record MockedOperation<T extends @Nullable Object>(
    String client, String method, String route, String served, Contract<T> contract) {

  /** One that answers for itself. */
  public MockedOperation(String client, String method, String route, Contract<T> contract) {
    this(client, method, route, method, contract);
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
