package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.function.Function;

/** What a change makes of the tables. */
public sealed interface Folded {

  record Done(Schema schema) implements Folded {}

  /**
   * That it cannot be made.
   *
   * @param fact as a clause that can stand behind a colon
   * @param unknown the name that nothing has, empty if that is not the matter
   * @param candidates what may have been meant by it
   * @param action what to do, as a sentence without its full stop
   * @param others the tables besides the changed one that it is about
   */
  record Refused(
      SchemaProblem.Kind kind,
      String fact,
      String unknown,
      List<String> candidates,
      String action,
      List<TableName> others)
      implements Folded {
    public Refused {
      candidates = List.copyOf(candidates);
      others = List.copyOf(others);
    }

    /** Which another table's change may put right. */
    Refused about(TableName other) {
      return new Refused(kind, fact, unknown, candidates, action, List.of(other));
    }
  }

  /** Goes on with the tables, if there are any. */
  default Folded then(Function<Schema, Folded> next) {
    return this instanceof Done done ? next.apply(done.schema()) : this;
  }

  static Refused bad(String fact, String action) {
    return new Refused(SchemaProblem.Kind.BAD_MIGRATION, fact, "", List.of(), action, List.of());
  }

  static Refused unknown(String fact, String name, List<String> candidates, String action) {
    return new Refused(
        SchemaProblem.Kind.UNKNOWN_TARGET, fact, name, candidates, action, List.of());
  }
}
