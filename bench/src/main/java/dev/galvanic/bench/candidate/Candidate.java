package dev.galvanic.bench.candidate;

/** What is compared. */
public enum Candidate {
  GALVANIC_ASYNC("Galvanic, asynchronous", GalvanicLoops::open),
  /** Of other classes of the runtime, to tell what a change of them is worth. */
  GALVANIC_ASYNC_BEFORE("Galvanic, asynchronous, before", GalvanicLoops::open),
  VERTX_PIPELINED("vertx-pg-client by hand, pipelined", VertxPipelined::open),
  VERTX_POOL("vertx-pg-client by hand, Pool", VertxPooled::open),
  GALVANIC_BLOCKING("Galvanic, blocking", GalvanicBlocking::open),
  /** As {@link #GALVANIC_ASYNC_BEFORE}. */
  GALVANIC_BLOCKING_BEFORE("Galvanic, blocking, before", GalvanicBlocking::open),
  VERTX_BLOCKING("vertx-pg-client by hand, futures waited for", VertxBlocking::open),
  JDBC("pgjdbc with HikariCP", Jdbc::open);

  private final String title;
  private final Opening opening;

  @FunctionalInterface
  private interface Opening {
    Client open(Target target) throws Exception;
  }

  Candidate(String title, Opening opening) {
    this.title = title;
    this.opening = opening;
  }

  public String title() {
    return title;
  }

  /** Whether it is to find other classes of the runtime. */
  public boolean isBefore() {
    return this == GALVANIC_ASYNC_BEFORE || this == GALVANIC_BLOCKING_BEFORE;
  }

  /** Connects it; each in a process of its own, so that none shares another's profile. */
  public Client open(Target target) throws Exception {
    return opening.open(target);
  }
}
