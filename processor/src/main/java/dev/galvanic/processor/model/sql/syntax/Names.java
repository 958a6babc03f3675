package dev.galvanic.processor.model.sql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names, of which keywords may be some (the grammar's ColId, ColLabel, any_name). */
final class Names {
  private final Tokens tokens;

  Names(Tokens tokens) {
    this.tokens = tokens;
  }

  Name column(String expected) {
    if (!tokens.peek().isColumnName()) {
      throw tokens.unexpected(expected);
    }
    return tokens.next().name();
  }

  /** Behind a dot or AS any word is a name. */
  Name label(String expected) {
    if (!tokens.peek().isName()) {
      throw tokens.unexpected(expected);
    }
    return tokens.next().name();
  }

  /** A name that may be qualified by others. */
  List<Name> qualified(String expected) {
    List<Name> names = new ArrayList<>();
    names.add(column(expected));
    while (tokens.accept(".")) {
      names.add(label(expected));
    }
    return names;
  }

  /** A table's name. */
  List<Name> table() {
    Token first = tokens.peek();
    List<Name> names = qualified("the name of a table");
    if (names.size() > 3) {
      throw Refusal.invalid(first, "a table's name has three parts at most", "Write schema.table");
    }
    return names;
  }

  List<Name> columns() {
    return tokens.enclosed(() -> column("the name of a column"));
  }

  /** An alias with or without AS. */
  Optional<Name> alias() {
    if (tokens.accept("as")) {
      return Optional.of(column("an alias"));
    }
    return tokens.peek().isColumnName() ? Optional.of(tokens.next().name()) : Optional.empty();
  }
}
