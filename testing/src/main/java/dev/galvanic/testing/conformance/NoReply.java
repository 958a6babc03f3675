package dev.galvanic.testing.conformance;

import java.io.UncheckedIOException;

/** A request that was not answered, which is a mistake of the service like others. */
final class NoReply extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Draft draft;

  NoReply(Draft draft, UncheckedIOException cause) {
    super(draft.method() + " was not answered: " + cause.getCause(), cause);
    this.draft = draft;
  }

  Draft draft() {
    return draft;
  }

  Complaint complaint() {
    return new Complaint("NoReply", String.valueOf(getMessage()));
  }
}
