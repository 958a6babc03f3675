package dev.galvanic;

/**
 * A blocking call was made on an event-loop thread, where it would have stopped every connection of
 * that loop. It is thrown before anything is sent.
 */
public class BlockingOnEventLoopException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * @param method what was called, such as {@code Users.find}
   */
  public BlockingOnEventLoopException(String method) {
    super(
        method
            + " blocks, and was called on an event loop. Call its asynchronous form, or let the"
            + " handler return a plain value instead of a CompletionStage.");
  }
}
