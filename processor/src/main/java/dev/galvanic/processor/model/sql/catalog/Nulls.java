package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.sql.catalog.NullFact.Answer;
import java.util.Set;

/** When functions give NULL, by the tables. */
final class Nulls {
  private final NullTables tables = new NullTables();

  NullFact of(FunctionFact fact) {
    return of(fact.name(), fact.signature(), fact.kind());
  }

  NullFact of(String name, String signature, FunctionKind kind) {
    // In the tables, whose words spaces part, a type has none.
    String key = signature.replace(", ", ",").replace(' ', '_');
    boolean despite = listed(tables.despite, name, key);
    boolean empty = kind.aggregates() && !listed(tables.empty, name, key);
    return new NullFact(answer(name, key, kind), empty, despite);
  }

  /** Whether a NULL counts as its first argument only. */
  boolean firstTells(String name) {
    return tables.first.contains(name);
  }

  private Answer answer(String name, String key, FunctionKind kind) {
    if (tables.may.contains(key)) {
      return Answer.MAY;
    }
    if (tables.rarely.contains(key)) {
      return Answer.RARELY;
    }
    if (tables.never.contains(key) || tables.never.contains(name)) {
      return Answer.NEVER;
    }
    if (tables.may.contains(name)) {
      return Answer.MAY;
    }
    if (tables.rarely.contains(name)) {
      return Answer.RARELY;
    }
    boolean operator = kind == FunctionKind.OPERATOR && !tables.unknown.contains(key);
    return operator ? Answer.NEVER : Answer.UNKNOWN;
  }

  private static boolean listed(Set<String> table, String name, String key) {
    return table.contains(name) || table.contains(key);
  }
}
