package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.ObjectNames;
import dev.galvanic.processor.model.schema.PlannedChange;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one change is in SQL.
 *
 * @param after all tables as they are after it
 */
record ChangeStatements(PlannedChange planned, Schema after) {

  List<Statement> statements() {
    SchemaChange change = planned.change();
    SequenceChanges sequences = new SequenceChanges(planned.before(), after);
    if (change instanceof SchemaChange.CreateTable create) {
      return new TableScript(create.table()).statements(sequences);
    }
    if (change instanceof SchemaChange.DropTable drop && drop.keep()) {
      return List.of(
          new Statement(
              "-- The table stays as it is; the service no longer looks after it.",
              Statement.Kind.CHANGE,
              Optional.empty()));
    }
    if (change instanceof SchemaChange.RenameTable rename) {
      return renames(rename.to()).table(rename);
    }
    if (change instanceof SchemaChange.RenameColumn rename) {
      return renames(planned.table()).column(rename);
    }
    if (change instanceof SchemaChange.Execute execute) {
      return PlainSql.statements(execute, planned.table());
    }
    List<Statement> statements = new ArrayList<>(sequences.created());
    statements.addAll(own(change));
    statements.addAll(sequences.dropped());
    return statements;
  }

  private List<Statement> own(SchemaChange change) {
    if (change instanceof SchemaChange.DropTable) {
      return List.of(Statement.change("DROP TABLE " + planned.table().sql()));
    }
    if (change instanceof SchemaChange.DropIndex drop) {
      return List.of(dropIndex(drop));
    }
    if (change instanceof SchemaChange.AddIndex add) {
      String sql = Definitions.index(add.index(), planned.table(), add.concurrently());
      return List.of(
          add.concurrently()
              ? Statement.making(relation(add.index().name()).toString(), sql)
              : Statement.change(sql));
    }
    if (change instanceof SchemaChange.AddConstraint add) {
      return addConstraint(add);
    }
    if (change instanceof SchemaChange.Validate validate) {
      return List.of(validate(validate.constraint()));
    }
    if (change instanceof SchemaChange.SetIdentity set) {
      return setIdentity(set);
    }
    if (change instanceof SchemaChange.SetNotNull set && set.online()) {
      return setNotNullOnline(set.column());
    }
    return List.of(alter(action(change)));
  }

  /** Of the changes that are one action of ALTER TABLE. */
  private static String action(SchemaChange change) {
    if (change instanceof SchemaChange.DropConstraint drop) {
      return "DROP CONSTRAINT " + SqlIdentifier.of(drop.name());
    }
    if (change instanceof SchemaChange.AddColumn add) {
      return "ADD COLUMN " + Definitions.column(add.column());
    }
    if (change instanceof SchemaChange.DropColumn drop) {
      return "DROP COLUMN " + SqlIdentifier.of(drop.column());
    }
    if (change instanceof SchemaChange.DropDefault drop) {
      return column(drop.column()) + "DROP DEFAULT";
    }
    if (change instanceof SchemaChange.SetDefault set) {
      return column(set.column()) + "SET DEFAULT " + set.sql();
    }
    if (change instanceof SchemaChange.DropNotNull drop) {
      return column(drop.column()) + "DROP NOT NULL";
    }
    if (change instanceof SchemaChange.SetNotNull set) {
      return column(set.column()) + "SET NOT NULL";
    }
    if (change instanceof SchemaChange.ChangeType type) {
      return column(type.column())
          + "TYPE "
          + type.type()
          + type.using().map(expression -> " USING " + expression).orElse("");
    }
    throw new IllegalArgumentException(change + " is no action of ALTER TABLE");
  }

  private static String column(String name) {
    return "ALTER COLUMN " + SqlIdentifier.of(name) + " ";
  }

  private Statement dropIndex(SchemaChange.DropIndex drop) {
    String name = relation(drop.name()).sql();
    // A run that was killed may have dropped it, and could not say so.
    return drop.concurrently()
        ? Statement.alone("DROP INDEX CONCURRENTLY IF EXISTS " + name)
        : Statement.change("DROP INDEX " + name);
  }

  private List<Statement> addConstraint(SchemaChange.AddConstraint add) {
    TableConstraint constraint = add.constraint();
    if (!add.concurrently()) {
      return List.of(alter("\n  ADD " + Definitions.constraint(constraint)));
    }
    boolean key = constraint instanceof TableConstraint.PrimaryKey;
    List<String> columns =
        constraint instanceof TableConstraint.PrimaryKey primary
            ? primary.columns()
            : ((TableConstraint.Unique) constraint).columns();
    String name = SqlIdentifier.of(constraint.name());
    return List.of(
        Statement.making(
            relation(constraint.name()).toString(),
            "CREATE UNIQUE INDEX CONCURRENTLY "
                + name
                + " ON "
                + planned.table().sql()
                + " "
                + Definitions.names(columns)),
        alter(
            "\n  ADD CONSTRAINT "
                + name
                + (key ? " PRIMARY KEY" : " UNIQUE")
                + " USING INDEX "
                + name));
  }

  private List<Statement> setIdentity(SchemaChange.SetIdentity set) {
    Column column =
        planned
            .before()
            .table(planned.table())
            .flatMap(table -> table.column(set.column()))
            .orElseThrow();
    String alter = column(set.column());
    if (set.identity() == Column.Identity.NONE) {
      return List.of(alter(alter + "DROP IDENTITY"));
    }
    if (column.identity() != Column.Identity.NONE) {
      String always = set.identity() == Column.Identity.ALWAYS ? "ALWAYS" : "BY DEFAULT";
      return List.of(alter(alter + "SET GENERATED " + always));
    }
    return List.of(
        alter(alter + "ADD " + Definitions.identity(set.identity())),
        // Behind the rows there are; the lock of the statement before keeps others from adding
        // some.
        Statement.change(
            "SELECT setval(pg_get_serial_sequence("
                + Definitions.literal(planned.table().sql())
                + ", "
                + Definitions.literal(set.column())
                + "), coalesce(max("
                + SqlIdentifier.of(set.column())
                + "), 0) + 1, false)\n  FROM "
                + planned.table().sql()));
  }

  private List<Statement> setNotNullOnline(String column) {
    Table table = planned.before().table(planned.table()).orElseThrow();
    String check =
        ObjectNames.free(
            table.name().name(),
            List.of(column),
            "is_not_null",
            name -> table.constraint(name).isPresent());
    String quoted = SqlIdentifier.of(check);
    return List.of(
        alter(
            "\n  ADD CONSTRAINT "
                + quoted
                + " CHECK ("
                + SqlIdentifier.of(column)
                + " IS NOT NULL) NOT VALID"),
        validate(check),
        // PostgreSQL knows from the check that no row is null, and need not look at them again.
        alter(column(column) + "SET NOT NULL"),
        alter("DROP CONSTRAINT " + quoted));
  }

  private Statement validate(String constraint) {
    return Statement.validation(
        "ALTER TABLE "
            + planned.table().sql()
            + " VALIDATE CONSTRAINT "
            + SqlIdentifier.of(constraint));
  }

  private Statement alter(String action) {
    String space = action.startsWith("\n") ? "" : " ";
    return Statement.change("ALTER TABLE " + planned.table().sql() + space + action);
  }

  private Renames renames(TableName afterwards) {
    return new Renames(
        planned.before().table(planned.table()).orElseThrow(),
        after.table(afterwards).orElseThrow());
  }

  /** An index stands in the schema of its table. */
  private TableName relation(String index) {
    return new TableName(planned.table().schema(), index);
  }
}
