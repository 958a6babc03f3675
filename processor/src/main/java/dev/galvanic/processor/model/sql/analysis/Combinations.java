package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.syntax.Query;
import dev.galvanic.processor.model.sql.syntax.Query.SetOperation;
import dev.galvanic.processor.model.sql.syntax.Query.SetOperation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** UNION, INTERSECT and EXCEPT. */
final class Combinations {
  private final Context context;

  Combinations(Context context) {
    this.context = context;
  }

  /** What a recursive expression does with its first query's columns, before the second is read. */
  record Start(Recursion recursion, Consumer<List<Rows.Head>> known) {}

  Rows of(SetOperation operation, Query query, Level level, Optional<Start> start) {
    Rows both = both(operation, level, start);
    Ordering ordering = new Ordering(context);
    ordering.combined(query.orderBy(), both.heads(), level);
    ordering.limits(query, level);
    if (!query.locks().isEmpty()) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              query.locks().get(0).at(),
              "rows of " + operation.kind() + " cannot be locked",
              "Remove FOR UPDATE");
    }
    return both;
  }

  private Rows both(SetOperation operation, Level level, Optional<Start> start) {
    Rows left = side(operation.left(), level);
    if (start.isPresent()) {
      left = resolved(left);
      start.get().known().accept(left.heads());
    }
    Rows right = side(operation.right(), level);
    if (left instanceof Rows.Obscure || right instanceof Rows.Obscure) {
      return new Rows.Obscure(left.heads());
    }
    if (left.heads().size() != right.heads().size()) {
      int less = Math.min(left.heads().size(), right.heads().size());
      boolean more = right.heads().size() > less;
      context
          .findings()
          .error(
              Problem.REFUSED,
              more ? right.heads().get(less).at() : operation.right().body().at(),
              "the queries of "
                  + operation.kind()
                  + " have "
                  + left.heads().size()
                  + " and "
                  + right.heads().size()
                  + " columns",
              "Select the same number of columns in both");
      return new Rows.Obscure(left.heads());
    }
    Optional<Recursion> recursion = start.map(Start::recursion).filter(Recursion::used);
    if (recursion.isPresent() && operation.kind() != Kind.UNION) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              operation.at(),
              "a recursion is two queries with UNION, and this has " + operation.kind(),
              "Write UNION or UNION ALL");
    }
    return combined(operation, left, right, recursion);
  }

  private Rows side(Query query, Level level) {
    if (query.body() instanceof SetOperation operation && bare(query)) {
      return both(operation, level.inner(), Optional.empty());
    }
    return context.queries().of(query, level.inner(), false);
  }

  private static boolean bare(Query query) {
    return query.with().isEmpty()
        && query.orderBy().isEmpty()
        && query.limit().isEmpty()
        && query.offset().isEmpty();
  }

  private Rows resolved(Rows rows) {
    List<SqlType> types =
        rows instanceof Rows.Selected selected
            ? selected.values().stream().map(v -> context.coercion().resolved(v).type()).toList()
            : rows.heads().stream().map(Combinations::resolved).toList();
    return Retyping.rows(rows, types, context.coercion());
  }

  private static SqlType resolved(Rows.Head head) {
    return head.type().equals(Types.UNTYPED) ? Types.TEXT : head.type();
  }

  private Rows combined(
      SetOperation operation, Rows left, Rows right, Optional<Recursion> recursion) {
    List<Rows.Head> heads = new ArrayList<>();
    List<SqlType> types = new ArrayList<>();
    for (int i = 0; i < left.heads().size(); i++) {
      Rows.Head one = left.heads().get(i);
      Rows.Head other = right.heads().get(i);
      SqlType type = common(operation, one, other, recursion.isPresent());
      types.add(type);
      if (recursion.isPresent()) {
        Modifiers.check(left, right, i, context.findings());
      }
      heads.add(new Rows.Head(one.name(), type, one.at()));
      if (!operation.all()) {
        new Ordering(context).equality(type, one.at(), operation.kind().name());
      }
    }
    Rows typedLeft = Retyping.rows(left, types, context.coercion());
    Rows typedRight = Retyping.rows(right, types, context.coercion());
    return new Rows.Combined(
        operation.kind() != Kind.UNION, typedLeft, typedRight, recursion, heads);
  }

  private SqlType common(
      SetOperation operation, Rows.Head one, Rows.Head other, boolean recursive) {
    Value left = new Value.Unclear(new Place(one.at()), one.type(), List.of());
    Value right = new Value.Unclear(new Place(other.at()), other.type(), List.of());
    SqlType type = context.coercion().common(List.of(left, right), operation.kind().name()).type();
    if (recursive && Types.known(type) && !type.equals(one.type()) && Types.known(one.type())) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              one.at(),
              "'"
                  + one.name()
                  + "' is "
                  + one.type()
                  + " in the first query of the recursion and "
                  + type
                  + " over all",
              "Cast it to " + type + " in the first query");
    }
    return type;
  }
}
