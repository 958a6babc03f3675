package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model and its table differ in, each in words and at its place: what belongs to a column
 * that differs is told with that.
 */
final class Facts {
  private final TableModel model;
  private final Table current;
  private final Table target;
  private final Map<Origin, List<String>> facts = new LinkedHashMap<>();
  private final Set<String> gone;
  private final Map<String, Origin> told;

  private Facts(TableModel model, Table current, Table target) {
    this.model = model;
    this.current = current;
    this.target = target;
    gone =
        current.columns().stream()
            .map(Column::name)
            .filter(name -> target.column(name).isEmpty())
            .collect(Collectors.toSet());
    told = new LinkedHashMap<>();
    model.columns().forEach(this::column);
    List<String> left =
        current.columns().stream().map(Column::name).filter(gone::contains).toList();
    for (String name : left) {
      tell(
          model.origin(),
          "the table "
              + current.name()
              + " has the column "
              + name
              + ", which "
              + nested()
              + " has not");
    }
    target.constraints().forEach(this::constraint);
    target.indexes().forEach(this::index);
    current.constraints().forEach(this::extra);
    current.indexes().forEach(this::extra);
  }

  /** By their places. */
  static Map<Origin, List<String>> of(TableModel model, Table current, Table target) {
    return new Facts(model, current, target).facts;
  }

  private void tell(Origin origin, String fact) {
    facts.computeIfAbsent(origin, o -> new ArrayList<>()).add(fact);
  }

  private void column(ColumnModel component) {
    String name = component.name();
    Optional<Column> wanted = target.column(name);
    Optional<Column> now = current.column(name);
    String said = nested() + "." + component.component();
    if (wanted.isEmpty() || told.containsKey(name)) {
      return;
    }
    if (now.isEmpty()) {
      told.put(name, component.origin());
      tell(
          component.origin(),
          "the table " + current.name() + " has no column " + name + " for " + said);
      return;
    }
    List<String> differences = differences(now.get(), wanted.get());
    if (!differences.isEmpty()) {
      told.put(name, component.origin());
      tell(
          component.origin(),
          "the column "
              + current.name()
              + "."
              + name
              + " "
              + String.join(" and ", differences)
              + ", unlike "
              + said);
    }
  }

  private static List<String> differences(Column now, Column wanted) {
    List<String> differences = new ArrayList<>();
    if (!now.type().equals(wanted.type())) {
      differences.add("is " + now.type() + " instead of " + wanted.type());
    }
    if (now.notNull() != wanted.notNull()) {
      differences.add(now.notNull() ? "must not be null" : "may be null");
    }
    if (!Same.defaults(now.defaultSql(), wanted.defaultSql())) {
      differences.add(
          "has "
              + now.defaultSql().map(sql -> "the default " + sql).orElse("no default")
              + " instead of "
              + wanted.defaultSql().map(sql -> "the default " + sql).orElse("none"));
    }
    if (now.identity() != wanted.identity()) {
      differences.add("is " + counted(now) + " instead of " + counted(wanted));
    }
    return differences;
  }

  private static String counted(Column column) {
    return switch (column.identity()) {
      case NONE -> "no identity";
      case BY_DEFAULT -> "an identity by default";
      case ALWAYS -> "an identity always";
    };
  }

  private void constraint(TableConstraint constraint) {
    Optional<TableConstraint> now = current.constraint(constraint.name());
    boolean same = now.filter(c -> Same.constraints(c, constraint)).isPresent();
    if (same && (Same.valid(now.get()) || !Same.valid(constraint))
        || told.keySet().stream().anyMatch(name -> ColumnFold.uses(constraint, name))) {
      return;
    }
    String name = kind(constraint) + " " + constraint.name();
    if (same) {
      tell(place(constraint), "the " + name + " of " + current.name() + " is not validated");
    } else if (now.isEmpty()) {
      tell(
          place(constraint),
          "the table " + current.name() + " has no " + name + " for " + text(constraint));
    } else {
      tell(
          place(constraint),
          "the "
              + name
              + " of "
              + current.name()
              + " is "
              + text(now.get())
              + " instead of "
              + text(constraint)
              + " as in "
              + nested());
    }
  }

  private void index(TableIndex index) {
    Optional<TableIndex> now = current.index(index.name());
    if (now.filter(i -> Same.indexes(i, index)).isPresent()
        || told.keySet().stream().anyMatch(name -> IndexParts.uses(index, name))) {
      return;
    }
    Origin place =
        model.indexes().stream()
            .filter(
                i ->
                    i.name().equals(index.name())
                        || i.name().isEmpty()
                            && i.columns().stream()
                                .map(c -> IndexPart.parse(c).sql())
                                .toList()
                                .equals(index.parts())
                            && i.where().equals(index.where().orElse("")))
            .map(i -> i.origin())
            .findFirst()
            .orElse(model.origin());
    tell(
        place,
        now.isEmpty()
            ? "the table "
                + current.name()
                + " has no index "
                + index.name()
                + " for "
                + String.join(", ", index.parts())
            : "the index "
                + index.name()
                + " of "
                + current.name()
                + " is another one than that of "
                + nested());
  }

  private void extra(TableConstraint constraint) {
    boolean follows = gone.stream().anyMatch(name -> ColumnFold.uses(constraint, name));
    if (target.constraint(constraint.name()).isEmpty() && !follows) {
      tell(
          lone(constraint),
          "the table "
              + current.name()
              + " has the "
              + kind(constraint)
              + " "
              + constraint.name()
              + ", which "
              + nested()
              + " has not");
    }
  }

  private void extra(TableIndex index) {
    boolean follows = gone.stream().anyMatch(name -> IndexParts.uses(index, name));
    if (target.index(index.name()).isEmpty() && !follows) {
      tell(
          model.origin(),
          "the table "
              + current.name()
              + " has the index "
              + index.name()
              + ", which "
              + nested()
              + " has not");
    }
  }

  /** Of what was there for one column, that column's. */
  private Origin lone(TableConstraint constraint) {
    List<ColumnModel> used =
        model.columns().stream().filter(c -> ColumnFold.uses(constraint, c.name())).toList();
    return used.size() == 1 ? used.get(0).origin() : model.origin();
  }

  /** The annotation that says it, or the component that it follows from. */
  private Origin place(TableConstraint constraint) {
    Stream<Origin> annotations =
        constraint instanceof TableConstraint.Unique unique
            ? model.uniques().stream()
                .filter(u -> u.columns().equals(unique.columns()))
                .map(u -> u.origin())
            : constraint instanceof TableConstraint.ForeignKey key
                ? model.references().stream()
                    .filter(r -> r.columns().equals(key.columns()))
                    .map(r -> r.origin())
                : model.checks().stream()
                    .filter(c -> c.name().equals(constraint.name()))
                    .map(c -> c.origin());
    return annotations.findFirst().orElseGet(() -> lone(constraint));
  }

  private static String kind(TableConstraint constraint) {
    if (constraint instanceof TableConstraint.PrimaryKey) {
      return "primary key";
    }
    if (constraint instanceof TableConstraint.Unique) {
      return "unique constraint";
    }
    return constraint instanceof TableConstraint.Check ? "check" : "foreign key";
  }

  private static String text(TableConstraint constraint) {
    if (constraint instanceof TableConstraint.Check check) {
      return check.expression();
    }
    if (constraint instanceof TableConstraint.ForeignKey key) {
      return String.join(", ", key.columns())
          + " to "
          + key.table()
          + "("
          + String.join(", ", key.to())
          + ")"
          + (key.onDelete() == ReferentialAction.NO_ACTION
              ? ""
              : " on delete " + key.onDelete().sql().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", References.keyColumns(constraint).orElse(List.of()));
  }

  private String nested() {
    return model.record().nested();
  }
}
