package dev.galvanic.processor.model.sql.syntax;

/** Ends a parse. It never leaves this package, and says nothing of where in the parser it arose. */
@SuppressWarnings("serial")
final class Refusal extends RuntimeException {
  private final Parsed why;

  private Refusal(Parsed why) {
    super(null, null, false, false);
    this.why = why;
  }

  static Refusal invalid(int at, int length, String fact, String action) {
    return new Refusal(new Parsed.Invalid(at, length, fact, action));
  }

  static Refusal invalid(Token token, String fact, String action) {
    return invalid(token.at(), token.length(), fact, action);
  }

  static Refusal unread(Token token, String what) {
    return new Refusal(new Parsed.Unread(token.at(), token.length(), what));
  }

  Parsed why() {
    return why;
  }
}
