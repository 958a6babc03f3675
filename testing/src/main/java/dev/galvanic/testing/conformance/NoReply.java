package dev.galvanic.testing.conformance;

/** A request that was not answered, which is a mistake of the service like others. */
final class NoReply extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Draft draft;

  /**
   * @param cause that has the failure of the connection as its own
   */
  NoReply(Draft draft, Throwable cause) {
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
