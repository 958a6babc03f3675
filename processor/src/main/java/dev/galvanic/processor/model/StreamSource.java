package dev.galvanic.processor.model;

/** Where the elements of a reply come from. */
public enum StreamSource {
  /** A Stream, which the handler's thread reads. */
  STREAM,
  /** A Flow.Publisher, which is asked for them on the event loop. */
  PUBLISHER,
  /** A CompletionStage of a Flow.Publisher. */
  LATER_PUBLISHER,
  /** A CompletionStage of a Stream, which no thread would read. */
  LATER_STREAM
}
