package dev.galvanic.client;

import dev.galvanic.http.Trace;
import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Watches the calls of other services. Called on any thread; never blocks and never throws. */
public interface CallWatch {
  CallWatch NONE = (service, request, parent) -> Running.IGNORED;

  /**
   * A call is about to be made.
   *
   * @param service the name of the other one
   * @param parent where the work that makes it stands in its trace
   */
  Running begin(String service, ClientRequest request, Trace parent);

  /** A call on its way. */
  interface Running {
    Running IGNORED = (status, failure) -> {};

    /**
     * The request is about to be sent; more than once if the call is retried.
     *
     * @param resends how often it was sent before
     */
    default void sent(URI address, int resends) {}

    /** Gives the headers that go along with the request, each time it is sent. */
    default void headers(BiConsumer<String, String> header) {}

    /**
     * Its reply has been read, or will never come; once.
     *
     * @param status of the reply; 0 if there is none
     * @param failure null if there is a reply
     */
    void end(int status, @Nullable Throwable failure);
  }

  /** All of these, in this order. */
  static CallWatch all(List<CallWatch> watches) {
    List<CallWatch> real = watches.stream().filter(watch -> watch != NONE).toList();
    return switch (real.size()) {
      case 0 -> NONE;
      case 1 -> real.get(0);
      default ->
          (service, request, parent) ->
              new RunningCalls(
                  real.stream().map(watch -> watch.begin(service, request, parent)).toList());
    };
  }
}
