package dev.galvanic.processor.model;

/** Which thread a method runs on, as its signature says. */
public enum Threading {
  /** May block: a virtual thread, or one of the service's pool. */
  BLOCKING,
  /** Inline on the event loop, as {@code @NonBlocking} promises. */
  NON_BLOCKING,
  /** On the event loop, answering with a CompletionStage. */
  ASYNCHRONOUS
}
