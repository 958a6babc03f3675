package dev.galvanic.processor.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Changes of a table's columns. Longer than a file should be, for each kind has its own refusals,
 * and they read best side by side.
 */
record ColumnFold(Schema schema, Table table) {

  Folded apply(SchemaChange change) {
    if (change instanceof SchemaChange.AddColumn add) {
      return add(add.column());
    }
    if (change instanceof SchemaChange.RenameColumn rename) {
      return column(rename.from(), c -> rename(rename.from(), rename.to()));
    }
    if (change instanceof SchemaChange.DropColumn drop) {
      return column(drop.column(), this::drop);
    }
    if (change instanceof SchemaChange.DropDefault drop) {
      return column(drop.column(), this::dropDefault);
    }
    if (change instanceof SchemaChange.DropNotNull drop) {
      return column(drop.column(), this::dropNotNull);
    }
    if (change instanceof SchemaChange.SetNotNull set) {
      return column(set.column(), this::setNotNull);
    }
    if (change instanceof SchemaChange.SetDefault set) {
      return column(set.column(), c -> setDefault(c, set.sql()));
    }
    if (change instanceof SchemaChange.SetIdentity set) {
      return column(set.column(), c -> setIdentity(c, set.identity()));
    }
    SchemaChange.ChangeType to = (SchemaChange.ChangeType) change;
    return column(to.column(), c -> changeType(c, to));
  }

  /** That a table has no such column. */
  static Optional<Folded.Refused> missing(Table table, String column) {
    return table.column(column).isPresent()
        ? Optional.empty()
        : Optional.of(
            Folded.unknown(
                table.name() + " has no column " + column,
                column,
                table.columns().stream().map(Column::name).toList(),
                "Name a column as it is called then"));
  }

  /** That PostgreSQL cannot compare the columns of a foreign key. */
  static Optional<Folded.Refused> incomparable(
      Table table, TableConstraint.ForeignKey key, Table target) {
    for (int i = 0; i < Math.min(key.columns().size(), key.to().size()); i++) {
      Optional<Column> own = table.column(key.columns().get(i));
      Optional<Column> other = target.column(key.to().get(i));
      if (own.isPresent()
          && other.isPresent()
          && !Conversions.comparable(own.get().type(), other.get().type())) {
        return Optional.of(
            Folded.bad(
                    "the foreign key "
                        + key.name()
                        + " of "
                        + table.name()
                        + " cannot compare "
                        + own.get().type()
                        + " with "
                        + other.get().type()
                        + " of "
                        + target.name()
                        + "."
                        + other.get().name(),
                    "Drop the foreign key in an earlier version, and add it when both have one type")
                .about(target.name()));
      }
    }
    return Optional.empty();
  }

  private Folded column(String name, Function<Column, Folded> change) {
    Optional<Column> column = table.column(name);
    return column.isPresent() ? change.apply(column.get()) : missing(table, name).orElseThrow();
  }

  private Folded add(Column column) {
    if (table.column(column.name()).isPresent()) {
      return Folded.bad(
          table.name() + " has the column " + column.name() + " already", "Remove it");
    }
    List<Column> all = new ArrayList<>(table.columns());
    all.add(column);
    return done(all, Optional.of(column));
  }

  private Folded rename(String from, String to) {
    if (table.column(to).isPresent()) {
      return Folded.bad(table.name() + " has the column " + to + " already", "Choose another name");
    }
    Renaming renaming = Renaming.ofColumn(table, from, to);
    Optional<String> taken =
        renaming.objects().stream()
            .filter(object -> object.kind() != Renaming.Kind.SEQUENCE)
            .map(Renaming.Renamed::to)
            .filter(name -> Namespace.names(renaming.table()).anyMatch(name::equals))
            .filter(name -> Namespace.taken(schema, table.name().schema(), name))
            .findFirst();
    if (taken.isPresent()) {
      return Namespace.refused(taken.get());
    }
    UnaryOperator<String> other = name -> name.equals(from) ? to : name;
    Schema after = schema.with(renaming.table());
    return new Folded.Done(
        References.to(after, table.name()).noneMatch(p -> p.key().to().contains(from))
            ? after
            : after.map(
                t ->
                    withConstraints(
                        t,
                        t.constraints().stream()
                            .map(c -> Renaming.pointingTo(c, table.name(), other))
                            .toList())));
  }

  /** With it go, as in PostgreSQL, the indexes and constraints of the table that use it. */
  private Folded drop(Column column) {
    String name = column.name();
    if (table.columns().size() == 1) {
      return Folded.bad("it is the only column of " + table.name(), "Drop the table");
    }
    List<Column> columns = table.columns().stream().filter(c -> !c.equals(column)).toList();
    Table after =
        new Table(
            table.name(),
            columns,
            table.constraints().stream().filter(c -> !uses(c, name)).toList(),
            table.indexes().stream().filter(i -> !IndexParts.uses(i, name)).toList(),
            Sequences.after(table, columns, Optional.empty()));
    Schema schemaAfter = schema.with(after);
    return References.to(schemaAfter, table.name())
        .filter(p -> !References.unique(after, p.key().to()))
        .findFirst()
        .<Folded>map(
            pointer ->
                Folded.bad(
                        "the foreign key " + pointer + " points to it",
                        "Drop the foreign key before")
                    .about(pointer.from().name()))
        .orElseGet(() -> new Folded.Done(schemaAfter));
  }

  static boolean uses(TableConstraint constraint, String column) {
    if (constraint instanceof TableConstraint.Check check) {
      return SqlNames.uses(check.expression(), column);
    }
    return constraint instanceof TableConstraint.ForeignKey key
        ? key.columns().contains(column)
        : References.keyColumns(constraint).filter(c -> c.contains(column)).isPresent();
  }

  private Folded dropDefault(Column column) {
    if (column.identity() != Column.Identity.NONE) {
      return setIdentity(column, Column.Identity.NONE);
    }
    return column.defaultSql().isEmpty()
        ? Folded.bad(column.name() + " has no default", "Remove it")
        : with(column, column.type(), column.notNull(), Optional.empty());
  }

  private Folded setDefault(Column column, String sql) {
    if (column.identity() != Column.Identity.NONE) {
      return Folded.bad(
          column.name() + " is an identity column", "Name it in dropDefault of an earlier version");
    }
    return column.defaultSql().equals(Optional.of(sql))
        ? Folded.bad("that is its default already", "Remove it")
        : with(column, column.type(), column.notNull(), Optional.of(sql));
  }

  private Folded setIdentity(Column column, Column.Identity identity) {
    if (column.identity() == identity) {
      return Folded.bad(
          column.name()
              + (identity == Column.Identity.NONE
                  ? " is no identity column"
                  : " is such an identity column already"),
          "Remove it");
    }
    if (identity != Column.Identity.NONE) {
      if (column.defaultSql().isPresent()) {
        return Folded.bad(
            column.name() + " has the default " + column.defaultSql().get(),
            "Name it in dropDefault as well");
      }
      if (!column.notNull()) {
        return Folded.bad(
            column.name() + " may be null, and an identity column may not",
            "Set it not null in an earlier version");
      }
      if (!Conversions.countable(column.type())) {
        return Folded.bad(
            column.name() + " is " + column.type() + ", which is no whole number",
            "Change its type as well");
      }
    }
    return replaced(
        new Column(column.name(), column.type(), column.notNull(), column.defaultSql(), identity));
  }

  private Folded dropNotNull(Column column) {
    if (!column.notNull()) {
      return Folded.bad(column.name() + " may be null already", "Remove it");
    }
    if (table.primaryKey().filter(key -> key.columns().contains(column.name())).isPresent()) {
      return Folded.bad(
          column.name() + " is in the primary key " + table.primaryKey().get().name(),
          "Drop the primary key as well");
    }
    return column.identity() == Column.Identity.NONE
        ? with(column, column.type(), false, column.defaultSql())
        : Folded.bad(column.name() + " is an identity column", "Name it in dropDefault as well");
  }

  private Folded setNotNull(Column column) {
    return column.notNull()
        ? Folded.bad(column.name() + " is not null already", "Remove it")
        : with(column, column.type(), true, column.defaultSql());
  }

  private Folded changeType(Column column, SchemaChange.ChangeType change) {
    SqlType type = change.type();
    if (column.type().equals(type)) {
      return Folded.bad(column.name() + " is " + type + " already", "Remove it");
    }
    boolean assignable = Conversions.assignable(column.type(), type);
    if (change.using().isEmpty() && !assignable) {
      return new Folded.Refused(
          SchemaProblem.Kind.MISSING_USING,
          "PostgreSQL does not convert " + column.type() + " to " + type + " by itself",
          "",
          List.of(),
          "Say how with using, such as using = \""
              + Conversions.using(column.name(), column.type(), type).replace("\"", "\\\"")
              + "\"",
          List.of());
    }
    if (column.defaultSql().isPresent() && !assignable) {
      return Folded.bad(
          "its default " + column.defaultSql().get() + " cannot become " + type,
          "Name it in dropDefault as well, and in setDefault if it is to have one again");
    }
    if (column.identity() != Column.Identity.NONE && !Conversions.countable(type)) {
      return Folded.bad(
          column.name() + " is an identity column, and " + type + " is no whole number",
          "Name it in dropDefault as well");
    }
    Folded folded = with(column, type, column.notNull(), column.defaultSql());
    return folded.then(
        after -> {
          Table now = after.table(table.name()).orElseThrow();
          Optional<Folded.Refused> own =
              References.of(now)
                  .flatMap(
                      key ->
                          after.table(key.table()).stream()
                              .flatMap(target -> incomparable(now, key, target).stream()))
                  .findFirst();
          if (own.isPresent()) {
            return own.get();
          }
          return References.to(after, now.name())
              .flatMap(
                  p ->
                      incomparable(p.from(), p.key(), now).stream()
                          .map(refused -> refused.about(p.from().name())))
              .findFirst()
              .<Folded>map(refused -> refused)
              .orElse(folded);
        });
  }

  private Folded with(Column column, SqlType type, boolean notNull, Optional<String> defaultSql) {
    return replaced(new Column(column.name(), type, notNull, defaultSql, column.identity()));
  }

  private Folded replaced(Column column) {
    // Another change of a column than that of its default brings no sequence.
    Optional<Column> before = table.column(column.name());
    return done(
        table.columns().stream().map(c -> c.name().equals(column.name()) ? column : c).toList(),
        before.map(Column::defaultSql).equals(Optional.of(column.defaultSql()))
            ? Optional.empty()
            : Optional.of(column));
  }

  private Folded done(List<Column> columns, Optional<Column> fresh) {
    return new Folded.Done(
        schema.with(
            new Table(
                table.name(),
                columns,
                table.constraints(),
                table.indexes(),
                Sequences.after(table, columns, fresh))));
  }

  private static Table withConstraints(Table table, List<TableConstraint> constraints) {
    return new Table(
        table.name(), table.columns(), constraints, table.indexes(), table.sequences());
  }
}
