package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.analysis.Value.Use;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Whether the columns of rows may be NULL, and whether there are any rows. */
final class RowNulls {
  private final Nulls nulls;
  private final Map<Rows, List<Nullness>> known = new IdentityHashMap<>();

  RowNulls(Nulls nulls) {
    this.nulls = nulls;
  }

  /** Of each column. */
  List<Nullness> of(Rows rows, Given given) {
    List<Nullness> found = known.get(rows);
    if (found == null) {
      found = find(rows, given);
      known.put(rows, found);
    }
    return found;
  }

  private List<Nullness> find(Rows rows, Given given) {
    if (rows instanceof Rows.Selected selected) {
      return nulls.all(selected.values(), given.within(selected));
    }
    if (rows instanceof Rows.Written written) {
      List<Nullness> all = Collections.nCopies(rows.heads().size(), Nullness.NOT_NULL);
      for (List<Value> row : written.rows()) {
        all = either(all, nulls.all(row, given));
      }
      return all;
    }
    if (rows instanceof Rows.Combined combined) {
      return combined(combined, given);
    }
    return Collections.nCopies(rows.heads().size(), Nullness.UNKNOWN);
  }

  private List<Nullness> combined(Rows.Combined combined, Given given) {
    List<Nullness> left = of(combined.left(), given);
    if (combined.recursion().isPresent()) {
      return recursive(combined, left, given);
    }
    List<Nullness> right = of(combined.right(), given);
    if (!combined.leftOnly()) {
      return either(left, right);
    }
    // INTERSECT and EXCEPT give rows of the first; which of its NULLs are left is not asked.
    return left.stream().map(n -> n.usuallyThere() ? n : Nullness.UNKNOWN).toList();
  }

  /** The rows read themselves: looked at again until nothing more becomes NULL. */
  private List<Nullness> recursive(Rows.Combined combined, List<Nullness> left, Given given) {
    Recursion recursion = combined.recursion().orElseThrow();
    List<Nullness> all = left;
    while (recursion.becomes(all)) {
      known.clear();
      all = either(all, of(combined.right(), given));
    }
    return all;
  }

  private static List<Nullness> either(List<Nullness> one, List<Nullness> other) {
    List<Nullness> both = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      both.add(i < other.size() ? Nulls.least(one.get(i), other.get(i)) : one.get(i));
    }
    return both;
  }

  /** A subquery as a value: NULL too if it has no row. */
  Nullness of(Value.Nested nested, Given given) {
    if (nested.use() == Use.EXISTS || nested.use() == Use.ARRAY) {
      return Nullness.NOT_NULL;
    }
    List<Nullness> columns = of(nested.rows(), given);
    if (nested.use() != Use.SCALAR) {
      Nullness tests = Nulls.any(nulls.all(nested.tests(), given));
      return Nulls.least(tests, Nulls.any(columns));
    }
    Nullness value = columns.isEmpty() ? Nullness.UNKNOWN : columns.get(0);
    boolean some = someRow(nested.rows()) || referenced(nested.rows(), given);
    return some ? value : Nulls.least(value, Nullness.NULLABLE);
  }

  /** The row that a foreign key leads to is there. */
  private boolean referenced(Rows rows, Given given) {
    return rows instanceof Rows.Selected selected
        && !selected.mayBeCut()
        && !selected.grouping().grouped()
        && selected.from().isPresent()
        && selected.from().get() instanceof JoinTree.Leaf leaf
        && ForeignKeys.lead(selected.filters(), leaf.range())
            .map(v -> nulls.of(v, given) == Nullness.NOT_NULL)
            .orElse(false);
  }

  /** Whether there is a row at any time. */
  boolean someRow(Rows rows) {
    if (rows instanceof Rows.Selected selected) {
      Groups groups = selected.grouping();
      if (selected.mayBeCut() || selected.level().sets()) {
        return false;
      }
      return groups.grouped()
          ? groups.always() && !groups.having() && !groups.sets()
          : selected.filters().isEmpty() && selected.from().map(this::someRow).orElse(true);
    }
    if (rows instanceof Rows.Combined combined) {
      return !combined.leftOnly() && (someRow(combined.left()) || someRow(combined.right()));
    }
    return rows instanceof Rows.Written;
  }

  boolean someRow(JoinTree tree) {
    if (tree instanceof JoinTree.Leaf leaf) {
      return leaf.range().origin() instanceof Range.OfRows of && someRow(of.rows());
    }
    JoinTree.Join join = (JoinTree.Join) tree;
    boolean left = someRow(join.left());
    boolean right = someRow(join.right());
    return switch (join.kind()) {
      case LEFT -> left;
      case RIGHT -> right;
      case FULL -> left || right;
      case INNER, CROSS -> join.on().isEmpty() && left && right;
    };
  }
}
