package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The condition that follows from a component's type and its constraints: as much of them as SQL
 * can say. It holds for null, as every check does.
 */
final class ColumnChecks {
  private static final Set<String> TEXTS = Set.of("text", "varchar", "char", "citext");
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

  private final ServiceModel service;
  private final ColumnModel column;
  private final SqlType type;
  private final String name;
  private final List<String> conditions = new ArrayList<>();

  private ColumnChecks(ServiceModel service, ColumnModel column) {
    this.service = service;
    this.column = column;
    type = ColumnTypes.of(column);
    name = SqlIdentifier.of(column.name());
  }

  static Optional<String> of(ServiceModel service, ColumnModel column) {
    ColumnChecks checks = new ColumnChecks(service, column);
    checks.enumeration();
    column.constraints().forEach(checks::constraint);
    return checks.conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" AND ", checks.conditions));
  }

  /** Not of a type that PostgreSQL checks by itself, such as an enum of its own. */
  private void enumeration() {
    if (ColumnTypes.value(column) instanceof ValueType.EnumOf use && TEXTS.contains(type.base())) {
      service
          .enumeration(use.type())
          .map(EnumModel::constants)
          .filter(constants -> !constants.isEmpty())
          .map(constants -> constants.stream().map(ColumnChecks::literal))
          .map(constants -> constants.collect(Collectors.joining(", ")))
          .ifPresent(
              constants ->
                  conditions.add(
                      type.array()
                          ? name + " <@ ARRAY[" + constants + "]::" + type.base() + "[]"
                          : name + " IN (" + constants + ")"));
    }
  }

  private void constraint(Constraint constraint) {
    if (constraint instanceof Constraint.Min min) {
      number(">= " + min.value());
    } else if (constraint instanceof Constraint.Max max) {
      number("<= " + max.value());
    } else if (constraint instanceof Constraint.Positive) {
      number("> 0");
    } else if (constraint instanceof Constraint.PositiveOrZero) {
      number(">= 0");
    } else if (constraint instanceof Constraint.NotBlank && text()) {
      conditions.add(name + " ~ '\\S'");
    } else if (constraint instanceof Constraint.NotEmpty) {
      notEmpty();
    } else if (constraint instanceof Constraint.Size size) {
      size(size);
    }
  }

  private void number(String condition) {
    if (!type.array() && NUMBERS.contains(type.base())) {
      conditions.add(name + " " + condition);
    }
  }

  private void notEmpty() {
    if (type.array()) {
      conditions.add("cardinality(" + name + ") > 0");
    } else if (text() || type.base().equals("bytea")) {
      conditions.add(name + " <> ''");
    }
  }

  /** The upper limit of a text is left to the type if that has one which is as strict. */
  private void size(Constraint.Size size) {
    if (!type.array() && !text()) {
      return;
    }
    String count = (type.array() ? "cardinality(" : "char_length(") + name + ")";
    if (size.min() > 0) {
      conditions.add(count + " >= " + size.min());
    }
    boolean said =
        !type.array() && column.length().isPresent() && column.length().getAsInt() <= size.max();
    if (size.max() < Integer.MAX_VALUE && !said) {
      conditions.add(count + " <= " + size.max());
    }
  }

  private boolean text() {
    return !type.array() && TEXTS.contains(type.base());
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
