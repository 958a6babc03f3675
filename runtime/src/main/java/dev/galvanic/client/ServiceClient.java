package dev.galvanic.client;

import dev.galvanic.http.Method;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls to one other service. Safe for use by any thread.
 *
 * <p>An error reply becomes the {@link dev.galvanic.ServiceException} of its status, code and
 * message. A service that cannot be reached is a {@link dev.galvanic.ServiceUnavailableException},
 * one that does not answer in time a {@link dev.galvanic.GatewayTimeoutException}, and a reply that
 * cannot be read a {@link dev.galvanic.BadGatewayException}. The time allowed is the configured one
 * (10 s by default) or what is left of the calling request's deadline, whichever is shorter.
 */
public interface ServiceClient {
  /**
   * Sends the request and waits for the reply.
   *
   * @throws dev.galvanic.BlockingOnEventLoopException on an event loop, before anything is sent
   */
  <T extends @Nullable Object> T call(ClientRequest request, ReplyReader<T> reader);

  /** Sends the request; the stage completes where the caller's request runs. */
  <T extends @Nullable Object> CompletionStage<T> callAsync(
      ClientRequest request, ReplyReader<T> reader);

  /**
   * Sends the request and waits for the head of the reply, whose elements are read while the stream
   * is. Whoever takes the stream closes it: a connection is its own until its end or that. Between
   * two pieces of the reply there may be as much time as the call is allowed.
   *
   * @throws dev.galvanic.BlockingOnEventLoopException on an event loop, before anything is sent
   */
  <T extends @Nullable Object> Stream<T> stream(
      ClientRequest request, ElementReader.Format<T> format);

  /**
   * The elements of the reply, which are read as they are asked for. Each subscriber has a call of
   * its own, which is made when it subscribes; what is told to it runs where its request does.
   */
  <T extends @Nullable Object> Flow.Publisher<T> publish(
      ClientRequest request, ElementReader.Format<T> format);

  /**
   * A call that no interface declares, such as {@code get("/cities/{id}", 7)}.
   *
   * @param path as the service has it; nothing that could lead to another host
   * @param variables of the path, in its order; whatever the text, each stays one segment
   * @throws IllegalArgumentException if the path is none
   */
  default RawCall get(String path, Object... variables) {
    return new RawCall(this, Method.GET, path, variables);
  }

  /** As {@link #get}. */
  default RawCall post(String path, Object... variables) {
    return new RawCall(this, Method.POST, path, variables);
  }

  /** As {@link #get}. */
  default RawCall put(String path, Object... variables) {
    return new RawCall(this, Method.PUT, path, variables);
  }

  /** As {@link #get}. */
  default RawCall patch(String path, Object... variables) {
    return new RawCall(this, Method.PATCH, path, variables);
  }

  /** As {@link #get}. */
  default RawCall delete(String path, Object... variables) {
    return new RawCall(this, Method.DELETE, path, variables);
  }

  /** As {@link #get}. */
  default RawCall head(String path, Object... variables) {
    return new RawCall(this, Method.HEAD, path, variables);
  }

  /** As {@link #get}. */
  default RawCall options(String path, Object... variables) {
    return new RawCall(this, Method.OPTIONS, path, variables);
  }
}
