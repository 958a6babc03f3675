package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ReferenceModel;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.schema.TableSchemas;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A foreign key that leads nowhere, or not to a key of its kind. */
final class BadReference implements Check {
  /** Types that PostgreSQL compares with each other, so that they may refer to each other. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("smallint", "integer", "bigint", "numeric"),
          Set.of("text", "varchar", "char", "bpchar"),
          Set.of("timestamp", "timestamptz", "date"),
          Set.of("real", "double precision"));

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (TableModel table : service.tables()) {
      for (ReferenceModel reference : table.references()) {
        new Reference(service, table, reference, diagnostics).check();
      }
    }
  }

  private record Reference(
      ServiceModel service, TableModel table, ReferenceModel reference, Diagnostics diagnostics) {

    void check() {
      boolean model = reference.model().isPresent();
      boolean named = !reference.table().isEmpty();
      if (model == named) {
        error(
            name() + (model ? " names a model and a table" : " names neither a model nor a table"),
            "Write @References(City.class), or of a table without a model @References(table ="
                + " \"city\", to = \"id\")");
      } else if (reference.columns().isEmpty()) {
        error(
            name() + " names no columns",
            "Write @References(columns = ...), or put it on the component that it is of");
      } else if (named && reference.to().isEmpty()) {
        error(
            name() + " names the table " + reference.table() + " and no column of it",
            "Write which columns of it are meant: @References(to = ...)");
      } else if (model && target().isEmpty()) {
        String other = reference.model().get().nested();
        error(
            name() + " names " + other + ", which is no model of " + service.name(),
            "Name its table instead, as in @References(table = \"city\", to = \"id\")");
      } else if (target().isPresent()) {
        columns(target().get());
      } else if (reference.to().size() != reference.columns().size()) {
        numbers(reference.to());
      } else {
        actions();
      }
    }

    private Optional<TableModel> target() {
      return service.tables().stream()
          .filter(
              t ->
                  reference.model().isPresent()
                      ? t.record().equals(reference.model().get())
                      : t.tableName().equals(TableName.of(reference.table())))
          .findFirst();
    }

    private void columns(TableModel target) {
      String other = target.record().nested();
      List<String> to = reference.to().isEmpty() ? TableSchemas.keyNames(target) : reference.to();
      Table there = TableSchemas.of(service, target);
      if (to.isEmpty()) {
        error(
            name() + " names " + other + ", which has no primary key",
            "Annotate its key with @Id, or name unique columns of it: @References(to = ...)");
      } else if (to.size() != reference.columns().size()) {
        numbers(to);
      } else if (to.stream().allMatch(c -> there.column(c).isPresent())) {
        if (!unique(there, to)) {
          error(
              name()
                  + " leads to "
                  + String.join(", ", to)
                  + " of "
                  + other
                  + ", which is neither its key nor unique",
              "Add @Unique there, or name other columns: @References(to = ...)");
        } else if (types(there, to)) {
          actions();
        }
      }
    }

    private void numbers(List<String> to) {
      error(
          name() + " has " + count(reference.columns()) + ", and leads to " + count(to),
          "Name as many columns here as there");
    }

    private static String count(List<String> columns) {
      return (columns.size() == 1 ? "the column " : "the columns ") + String.join(", ", columns);
    }

    /** Of the key or a unique constraint the columns may stand in another order. */
    private static boolean unique(Table there, List<String> to) {
      Set<String> wanted = new HashSet<>(to);
      Stream<List<String>> constraints =
          there.constraints().stream()
              .map(
                  c ->
                      c instanceof TableConstraint.PrimaryKey key
                          ? key.columns()
                          : c instanceof TableConstraint.Unique one ? one.columns() : List.of());
      Stream<List<String>> indexes =
          there.indexes().stream()
              .filter(i -> i.unique() && i.where().isEmpty())
              .map(i -> i.parts());
      return Stream.concat(constraints, indexes)
          .anyMatch(columns -> columns.size() == to.size() && wanted.containsAll(columns));
    }

    private boolean types(Table there, List<String> to) {
      Table here = TableSchemas.of(service, table);
      for (int i = 0; i < to.size(); i++) {
        Optional<Column> from = here.column(reference.columns().get(i));
        Column key = there.column(to.get(i)).orElseThrow();
        if (from.isPresent() && !alike(from.get(), key)) {
          error(
              from.get().name()
                  + " of "
                  + table.record().nested()
                  + " is "
                  + from.get().type()
                  + ", and "
                  + key.name()
                  + " that it refers to is "
                  + key.type(),
              "Give both the same type");
          return false;
        }
      }
      return true;
    }

    private static boolean alike(Column one, Column other) {
      String a = one.type().base();
      String b = other.type().base();
      return one.type().array() == other.type().array()
          && (a.equals(b) || ALIKE.stream().anyMatch(s -> s.contains(a) && s.contains(b)));
    }

    private void actions() {
      for (ReferentialAction action : List.of(reference.onDelete(), reference.onUpdate())) {
        for (String name : reference.columns()) {
          Optional<ColumnModel> column =
              table.columns().stream().filter(c -> c.name().equals(name)).findFirst();
          column.ifPresent(c -> action(action, c));
        }
      }
    }

    private void action(ReferentialAction action, ColumnModel column) {
      String name = column.component() + " of " + table.record().nested();
      boolean required = column.id().isPresent() || !column.type().absentable();
      if (action == ReferentialAction.SET_NULL && required) {
        error(
            name + " becomes null when what it refers to goes or changes, and may not be null",
            "Make it @Nullable, or take another action than SET_NULL");
      } else if (action == ReferentialAction.SET_DEFAULT
          && required
          && column.defaultSql().isEmpty()) {
        error(
            name
                + " gets its default when what it refers to goes or changes, and has none and may"
                + " not be null",
            "Give it one with @Column(defaultSql = ...), or take another action than SET_DEFAULT");
      }
    }

    private String name() {
      return "@References on " + table.record().nested();
    }

    private void error(String fact, String action) {
      diagnostics.error(reference.origin(), Code.BAD_REFERENCE, fact, action);
    }
  }
}
