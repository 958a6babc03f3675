package dev.galvanic.client.discovery.balance;

import java.util.concurrent.CompletionStage;

/** Knows where a service runs. Asked on one event loop, once at a time. */
public interface Source extends AutoCloseable {
  /** Where it is asked, such as {@code the DNS for regions.internal}; for messages. */
  String name();

  /**
   * Asks for all instances. A failure means that nobody answered, not that there are none.
   *
   * @return ends within a bounded time, on any thread
   */
  CompletionStage<Answer> ask();

  /** A question on its way may be left without an end. */
  @Override
  void close();
}
