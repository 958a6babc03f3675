package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL itself knows: types, casts, functions and operators, as its catalogues have them,
 * and which one is meant (its manual, chapter 10). Types come without modifiers; those that are
 * given may have some, which are of no account. What is not here may be an extension's or the
 * user's own, so the answer is then that it is not known. It is PostgreSQL 18 that is known: a
 * function that 16 or 17 lacks is found too. May be shared by threads.
 */
public final class Catalog {
  /** The type of an untyped literal, a NULL or a parameter that nothing has given a type yet. */
  public static final SqlType UNKNOWN = new SqlType("unknown");

  /** The type of a row. */
  public static final SqlType RECORD = new SqlType("record");

  private final Types types;
  private final Casts casts;
  private final CommonTypes commonTypes;
  private final Functions functions;
  private final Operators operators;
  private final Nulls nulls = new Nulls();

  private Catalog(CatalogText text) {
    types = new Types(text.section("types"));
    casts = new Casts(text.section("casts"), types);
    commonTypes = new CommonTypes(types, casts);
    Overloads overloads = new Overloads(types, new Matching(types, casts, commonTypes));
    functions = new Functions(text.section("functions"), types, casts, overloads);
    operators = new Operators(text.section("operators"), overloads);
  }

  /** Reads it, which takes some milliseconds; nothing is kept but in the result. */
  public static Catalog load() {
    return new Catalog(CatalogText.read());
  }

  /**
   * The function that a call means (manual, 10.3). An ordered-set aggregate's arguments are the
   * direct ones, then those that are sorted by; {@code count(*)} has none.
   *
   * @param name in lower case unless quoted, without its schema, which is {@code pg_catalog}
   */
  public Resolution function(String name, List<CallArgument> arguments) {
    return functions.resolve(name, arguments);
  }

  /**
   * The operator that is meant (manual, 10.2). For {@code value op ANY (array)} give the array's
   * element.
   *
   * @param name such as {@code ||}; {@code !=} is {@code <>}, LIKE is {@code ~~}
   * @param left empty for one that stands before its operand
   */
  public Resolution operator(String name, Optional<SqlType> left, SqlType right) {
    return operators.resolve(name, left, right);
  }

  /** Whether, and where, a value of one type becomes one of the other (manual, 10.4 and 5). */
  public CastFact cast(SqlType from, SqlType to) {
    return casts.fact(Types.plain(from), Types.plain(to));
  }

  /**
   * The type of several values together (manual, 10.5). A UNION of more than two takes them two by
   * two.
   *
   * @param types at least one
   */
  public CommonType common(List<SqlType> types) {
    return commonTypes.of(types.stream().map(Types::plain).toList());
  }

  /** When a function or operator gives NULL. */
  public NullFact nullness(FunctionFact fact) {
    return nulls.of(fact);
  }

  /** Whether it gives NULL if its first argument is NULL, and for no other NULL. */
  public boolean firstTellsNull(FunctionFact fact) {
    return nulls.firstTells(fact.name());
  }

  /** A type; empty if it is an extension's or the user's own. */
  public Optional<TypeFact> type(SqlType type) {
    return types.fact(Types.plain(type));
  }

  /** Whether there is a function, aggregate or procedure of the name. */
  public boolean hasFunction(String name) {
    return functions.has(name);
  }

  /** Whether there is an operator of the name. */
  public boolean hasOperator(String name) {
    return operators.has(name);
  }
}
