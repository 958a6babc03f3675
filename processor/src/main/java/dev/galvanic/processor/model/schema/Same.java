package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether PostgreSQL would tell two definitions from each other. */
final class Same {
  private Same() {}

  /** Apart from whether they are valid. */
  static boolean constraints(TableConstraint one, TableConstraint other) {
    if (one instanceof TableConstraint.Check a && other instanceof TableConstraint.Check b) {
      return a.name().equals(b.name()) && SqlNames.same(a.expression(), b.expression());
    }
    if (one instanceof TableConstraint.ForeignKey a
        && other instanceof TableConstraint.ForeignKey b) {
      return a.name().equals(b.name())
          && a.columns().equals(b.columns())
          && a.table().equals(b.table())
          && a.to().equals(b.to())
          && a.onDelete() == b.onDelete()
          && a.onUpdate() == b.onUpdate();
    }
    return one.equals(other);
  }

  static boolean valid(TableConstraint constraint) {
    if (constraint instanceof TableConstraint.Check check) {
      return check.valid();
    }
    return !(constraint instanceof TableConstraint.ForeignKey key) || key.valid();
  }

  static boolean indexes(TableIndex one, TableIndex other) {
    return one.name().equals(other.name())
        && one.unique() == other.unique()
        && one.method() == other.method()
        && one.include().equals(other.include())
        && texts(one.parts(), other.parts())
        && defaults(one.where(), other.where());
  }

  /** Of two optional expressions. */
  static boolean defaults(Optional<String> one, Optional<String> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || SqlNames.same(one.get(), other.orElseThrow()));
  }

  private static boolean texts(List<String> one, List<String> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> SqlNames.same(one.get(i), other.get(i)));
  }
}
