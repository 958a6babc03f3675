package dev.galvanic.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a route runs, and on which thread: the handler's signature decides it.
 *
 * @param route what it is called in logs, such as {@code GET /users/{id}}
 * @param consumes the media types of the bodies it reads; none if it expects no body
 * @param produces the media type of its replies, for those who ask for certain ones only
 * @param bodyLimit the most bytes of a body, where it differs from the server's own limit
 */
public record Endpoint(
    String route,
    Handler handler,
    List<String> consumes,
    Optional<String> produces,
    OptionalLong bodyLimit) {

  /** Where a handler runs. */
  public sealed interface Handler {}

  /** On a virtual thread, or on one of the service's pool. */
  public record Blocking(BlockingHandler handler) implements Handler {}

  /** Inline on the event loop. */
  public record NonBlocking(BlockingHandler handler) implements Handler {}

  /** Begun on the event loop; the reply comes when it comes. */
  public record Async(AsyncHandler handler) implements Handler {}

  public Endpoint {
    consumes = List.copyOf(consumes);
  }

  public static Endpoint blocking(String route, BlockingHandler handler) {
    return of(route, new Blocking(handler));
  }

  public static Endpoint nonBlocking(String route, BlockingHandler handler) {
    return of(route, new NonBlocking(handler));
  }

  public static Endpoint async(String route, AsyncHandler handler) {
    return of(route, new Async(handler));
  }

  private static Endpoint of(String route, Handler handler) {
    return new Endpoint(route, handler, List.of(), Optional.empty(), OptionalLong.empty());
  }

  /** Reads bodies of these media types; another is a 415. */
  public Endpoint consuming(String... mediaTypes) {
    return new Endpoint(route, handler, List.of(mediaTypes), produces, bodyLimit);
  }

  /** Replies in this media type; a caller that accepts others only gets a 406. */
  public Endpoint producing(String mediaType) {
    return new Endpoint(route, handler, consumes, Optional.of(mediaType), bodyLimit);
  }

  /** Takes bodies of so many bytes; a longer one is a 413. */
  public Endpoint bodyLimit(long bytes) {
    return new Endpoint(route, handler, consumes, produces, OptionalLong.of(bytes));
  }
}
