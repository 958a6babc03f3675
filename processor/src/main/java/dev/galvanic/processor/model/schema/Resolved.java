package dev.galvanic.processor.model.schema;

/** What an operation means, or why it means nothing. */
sealed interface Resolved {
  record Change(SchemaChange change) implements Resolved {}

  record Not(Folded.Refused why) implements Resolved {}

  static Resolved of(SchemaChange change) {
    return new Change(change);
  }

  static Resolved bad(String fact, String action) {
    return new Not(Folded.bad(fact, action));
  }
}
