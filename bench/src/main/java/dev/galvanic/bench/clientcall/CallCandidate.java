package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.candidate.Client;
import java.net.URI;
import java.util.function.BiFunction;

/** What is compared. */
public enum CallCandidate {
  GALVANIC_ASYNC("Galvanic, asynchronous", GalvanicCalls::async),
  VERTX_ASYNC("Vert.x by hand, asynchronous", VertxCalls::async),
  JDK_ASYNC("java.net.http, asynchronous", JdkCalls::async),
  GALVANIC_BLOCKING("Galvanic, blocking", GalvanicCalls::blocking),
  VERTX_BLOCKING("Vert.x by hand, futures waited for", VertxCalls::blocking),
  JDK_BLOCKING("java.net.http, blocking", JdkCalls::blocking);

  private final String title;
  private final BiFunction<URI, Integer, Client> opening;

  CallCandidate(String title, BiFunction<URI, Integer, Client> opening) {
    this.title = title;
    this.opening = opening;
  }

  String title() {
    return title;
  }

  /** By what it is measured: Vert.x's client called in the same way. */
  CallCandidate base() {
    return name().endsWith("_ASYNC") ? VERTX_ASYNC : VERTX_BLOCKING;
  }

  /**
   * Connects it.
   *
   * @param callers how many calls are under way at a time
   */
  public Client open(URI stub, int callers) {
    return opening.apply(stub, callers);
  }
}
