package dev.galvanic.bench.candidate;

/** A candidate that is connected. */
public sealed interface Client extends AutoCloseable permits BlockingClient, LoopClient {
  @Override
  void close();
}
