package dev.galvanic.trace;

import dev.galvanic.sql.Statement;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What spans say of statements, worked out once for each that has a name: those are constants of
 * generated code. Beyond 1,000, and for what was put together while the service ran, it is worked
 * out each time, so that nothing grows. From any thread.
 */
final class StatementTexts {
  private static final int MOST = 1_000;

  private final ConcurrentHashMap<Statement, StatementText> known = new ConcurrentHashMap<>();

  StatementText of(Statement statement) {
    StatementText text = known.get(statement);
    if (text == null) {
      text = StatementText.of(statement);
      if (statement.isNamed() && known.size() < MOST) {
        known.put(statement, text);
      }
    }
    return text;
  }
}
