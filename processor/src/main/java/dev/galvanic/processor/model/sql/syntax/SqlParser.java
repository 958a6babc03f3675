package dev.galvanic.processor.model.sql.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * Reads a statement by the grammar of PostgreSQL 16 to 18 (its manual, part VI, and the source's
 * gram.y), with parameters as {@code :name}. Safe for any thread, and takes time in proportion to
 * the text.
 */
public final class SqlParser {
  /** What statements begin with that are no queries. */
  private static final Set<String> OTHERS =
      Set.of(
          ("abort alter analyse analyze begin call checkpoint close cluster comment commit copy"
                  + " create deallocate declare discard do drop end execute explain fetch grant"
                  + " import listen load lock move notify prepare reassign refresh reindex release"
                  + " reset revoke rollback savepoint security set show start truncate unlisten"
                  + " vacuum")
              .split(" "));

  private SqlParser() {}

  /**
   * What a text is.
   *
   * @param sql as the user wrote it; offsets count its chars from 0
   */
  public static Parsed parse(String sql) {
    try {
      return new Parsed.Valid(statement(new Grammar(sql)));
    } catch (Refusal e) {
      return e.why();
    }
  }

  private static Command statement(Grammar grammar) {
    Tokens tokens = grammar.tokens;
    while (tokens.accept(";")) {
      continue;
    }
    Token first = tokens.peek();
    if (first.kind() == Token.Kind.WORD && OTHERS.contains(first.text())) {
      return new Command.Other(first.at(), Advice.spelled(first.text()));
    }
    if (!grammar.writes.isCommand()) {
      throw noStatement(tokens);
    }
    Command command = grammar.writes.command();
    boolean ended = tokens.is(";");
    while (tokens.accept(";")) {
      continue;
    }
    if (tokens.is(Token.Kind.END)) {
      return command;
    }
    throw ended
        ? Refusal.invalid(
            tokens.peek(),
            "a second statement begins at " + Advice.shown(tokens.peek()),
            "Write one statement, and a method for each other one")
        : tokens.unexpected("");
  }

  private static Refusal noStatement(Tokens tokens) {
    Token first = tokens.peek();
    Optional<String> meant = Typos.meant(first);
    return first.kind() == Token.Kind.END
        ? Refusal.invalid(first, "there is no statement", "Write one, such as SELECT")
        : Refusal.invalid(
            first,
            "no statement begins with " + Advice.shown(first),
            meant
                .map(word -> "Write " + word + " if that was meant")
                .orElse("Begin with SELECT, INSERT, UPDATE, DELETE, MERGE or WITH"));
  }
}
