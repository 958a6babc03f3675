package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Expression.Keyword;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The list of SELECT or RETURNING. */
final class Outputs {
  private final Context context;

  Outputs(Context context) {
    this.context = context;
  }

  /**
   * What is selected.
   *
   * @param complete false if a star stands for columns that nobody knows
   */
  record Selection(List<Rows.Head> heads, List<Value> values, boolean complete) {

    /** What a name in ORDER BY or GROUP BY means; two values that are the same are one. */
    List<Value> named(String name) {
      return new ArrayList<>(
          new LinkedHashSet<>(
              IntStream.range(0, heads.size())
                  .filter(i -> heads.get(i).name().equals(name))
                  .mapToObj(values::get)
                  .toList()));
    }
  }

  Selection of(List<Query.Output> outputs, Level level, Clause clause) {
    List<Rows.Head> heads = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    boolean complete = true;
    for (Query.Output output : outputs) {
      if (output.value() instanceof Expression.Star star) {
        complete &= star(star, level, heads, values);
      } else if (output.value() instanceof Expression.Fields fields) {
        complete &= fields(fields, level, heads, values);
      } else {
        Value value = context.expressions().of(output.value(), level, clause);
        String name = output.alias().map(a -> a.text()).orElseGet(() -> name(output.value()));
        heads.add(new Rows.Head(name, value.type(), output.value().at()));
        values.add(value);
      }
    }
    return new Selection(heads, values, complete);
  }

  private String name(Expression value) {
    // user, session_user and their kin are one keyword, and columns of different names.
    return value instanceof Expression.KeywordCall call && call.keyword() == Keyword.CURRENT_USER
        ? context
            .source()
            .between(call.at(), context.source().endAt(call.at()))
            .toLowerCase(Locale.ROOT)
        : OutputNames.of(value);
  }

  /** {@code (t).*}, which names cannot say in general. */
  private boolean fields(
      Expression.Fields fields, Level level, List<Rows.Head> heads, List<Value> values) {
    Value of = context.expressions().of(fields.of(), level);
    if (!(of instanceof Value.WholeRow row) || !row.range().complete()) {
      context
          .findings()
          .note(fields.at(), "the columns of * are not known", "Name those that you need");
      return false;
    }
    context
        .findings()
        .note(fields.at(), "* stays as it is behind parentheses", "Write the name without them");
    Place place = new Place(fields.at());
    for (int i = 0; i < row.range().columns().size(); i++) {
      Value.Var var = row.range().var(place, i);
      heads.add(new Rows.Head(var.name(), var.type(), fields.at()));
      values.add(var);
    }
    return true;
  }

  private boolean star(
      Expression.Star star, Level level, List<Rows.Head> heads, List<Value> values) {
    StarText text = new StarText(context, level);
    List<Item> items = items(star, level);
    boolean complete = true;
    List<String> names = new ArrayList<>();
    Place place = new Place(star.at());
    for (Item item : items) {
      complete &= item.complete();
      for (Item.Binding column : item.columns()) {
        Value value = column.at(place);
        heads.add(new Rows.Head(column.name(), value.type(), star.at()));
        values.add(value);
        names.add(text.of(star, item, column).orElse(""));
      }
    }
    if (complete && !items.isEmpty()) {
      text.tell(star, names);
    }
    return complete && !items.isEmpty();
  }

  private List<Item> items(Expression.Star star, Level level) {
    if (star.qualifier().isEmpty()) {
      List<Item> all = level.items().stream().filter(i -> i.bare() && !i.lateralOnly()).toList();
      if (all.isEmpty() && level.clause() != Clause.RETURNING) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                star.at(),
                "* stands for the columns of FROM, and there is none",
                "Add FROM");
      }
      return all;
    }
    Optional<Item> item = context.expressions().names().item(star.qualifier(), level);
    if (item.isEmpty()) {
      // Tells what is wrong with the qualifier.
      context
          .expressions()
          .names()
          .column(new Expression.ColumnRef(star.qualifier().get(0).at(), qualified(star)), level);
    }
    return item.map(List::of).orElse(List.of());
  }

  private static List<dev.galvanic.processor.model.sql.syntax.Name> qualified(
      Expression.Star star) {
    List<dev.galvanic.processor.model.sql.syntax.Name> parts = new ArrayList<>(star.qualifier());
    parts.add(new dev.galvanic.processor.model.sql.syntax.Name("*", star.at(), false));
    return parts;
  }
}
