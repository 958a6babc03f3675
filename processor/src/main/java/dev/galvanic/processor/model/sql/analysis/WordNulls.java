package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Expression.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether CASE, COALESCE and the other functions that are words may be NULL. */
final class WordNulls {
  private static final Set<Keyword> FIRST =
      Set.of(Keyword.COALESCE, Keyword.GREATEST, Keyword.LEAST);

  private final Nulls nulls;
  private final ColumnNulls columns;

  WordNulls(Nulls nulls, ColumnNulls columns) {
    this.nulls = nulls;
    this.columns = columns;
  }

  Nullness of(Value.Word word, Given given) {
    if (FIRST.contains(word.keyword())) {
      return first(word.parts(), given);
    }
    if (word.keyword() == Keyword.NULLIF) {
      return ruled(word.parts())
          ? Nullness.UNKNOWN
          : Nulls.usual(Nullness.NULLABLE, word.parts(), given);
    }
    return word.keyword() == Keyword.CURRENT_SCHEMA ? Nullness.UNKNOWN : Nullness.NOT_NULL;
  }

  /** NULL only if all of them are. */
  private Nullness first(List<Value> parts, Given given) {
    List<Nullness> all = nulls.all(parts, given);
    if (all.contains(Nullness.NOT_NULL) || columns.apart(parts, given)) {
      return Nullness.NOT_NULL;
    }
    if (all.contains(Nullness.RARE)) {
      return Nullness.RARE;
    }
    if (all.contains(Nullness.UNKNOWN)) {
      return Nullness.UNKNOWN;
    }
    return Nulls.refined(Nullness.NULLABLE, parts::contains, given.all());
  }

  Nullness of(Value.Choice choice, Given given) {
    List<Given.Fact> before = new ArrayList<>();
    List<Nullness> results = new ArrayList<>();
    for (int i = 0; i < choice.results().size(); i++) {
      List<Given.Fact> facts = new ArrayList<>(before);
      if (i < choice.conditions().size()) {
        Value condition = choice.conditions().get(i);
        facts.add(new Given.Fact(condition, true));
        before.add(new Given.Fact(condition, false));
      }
      results.add(nulls.of(choice.results().get(i), given.with(facts)));
    }
    Nullness some = Nulls.any(results);
    return choice.exhaustive() ? some : Nulls.least(some, otherwise(choice.conditions()));
  }

  /** Without ELSE. Several conditions may be all that there are, as far as anybody can tell. */
  private static Nullness otherwise(List<Value> conditions) {
    if (ruled(conditions)) {
      return Nullness.UNKNOWN;
    }
    boolean equal =
        conditions.stream()
            .allMatch(
                c ->
                    c instanceof Value.Applied applied
                        && applied.fact().name().equals("=")
                        && !applied.parts().get(0).type().equals(Types.BOOLEAN)
                        && Walk.any(applied, Value.Constant.class::isInstance));
    return equal || conditions.size() == 1 ? Nullness.NULLABLE : Nullness.UNKNOWN;
  }

  /** Whether a CHECK may forbid values that would matter. */
  private static boolean ruled(List<Value> values) {
    return Walk.any(values, v -> v instanceof Value.Var var && ColumnNulls.checked(var));
  }
}
