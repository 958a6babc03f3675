package dev.galvanic.sql;

import java.util.concurrent.CompletionStage;

/** One listener of a channel, until it is closed. Safe for any thread. */
public interface Subscription extends AutoCloseable {
  String channel();

  /** Completes when the server first listens; notifications sent before that are not heard. */
  CompletionStage<Void> ready();

  /** Ends it; a handler that runs is not waited for, and none begins after. */
  @Override
  void close();
}
