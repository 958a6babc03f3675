package dev.galvanic.processor.generate.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.galvanic.processor.golden.Database;
import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Fold;
import dev.galvanic.processor.model.schema.Folded;
import dev.galvanic.processor.model.schema.Plan;
import dev.galvanic.processor.model.schema.PlannedChange;
import dev.galvanic.processor.model.schema.PlannedVersion;
import dev.galvanic.processor.model.schema.ReleasedModel;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.SchemaText;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Changed by scripts, a table is in PostgreSQL as if it had been made so. */
@Tag("once")
class EveryChangeTest {
  private static final Origin NOWHERE = new Origin() {};
  private static final Schema BASE =
      SchemaText.read(
          """
          galvanic schema 1
          table app.cities
            column id integer not null identity by default
            column name text not null
            primary key cities_pkey (id)
          table users
            column id integer not null default nextval('users_id_seq')
            column name varchar(128) not null
            column age integer default 18
            column city_id integer
            column friend integer
            primary key users_pkey (id)
            unique users_name_age_key (name, age)
            check users_age_check age >= 0 AND age < 200
            not valid check users_name_check name <> 'age'
            foreign key users_city_id_fkey (city_id) references app.cities (id) on delete cascade
            foreign key users_friend_fkey (friend) references users (id)
            index users_age_idx
              on age DESC
              include name
              where age > 17
            sequence users_id_seq
          """);

  private static LocalPostgres postgres;
  private static Database database;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = LocalPostgres.start();
    database = Database.create(postgres.server(), "changes");
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    database.close();
    postgres.close();
  }

  @TestFactory
  Stream<DynamicTest> aChangedTableIsAsIfItHadBeenMadeSo() {
    TableIndex index =
        new TableIndex(
            "users_lower_idx",
            List.of("lower(name)", "age DESC"),
            true,
            IndexMethod.BTREE,
            Optional.of("age > 3"),
            List.of());
    TableConstraint.Check check = new TableConstraint.Check("adult", "age > 17", false);
    TableConstraint.Unique unique = new TableConstraint.Unique("one_name", List.of("name"));
    return Stream.of(
            users(new SchemaChange.RenameTable(TableName.of("users"), TableName.of("app.people"))),
            users(new SchemaChange.RenameTable(TableName.of("users"), TableName.of("order"))),
            on(
                "app.cities",
                new SchemaChange.RenameTable(TableName.of("app.cities"), TableName.of("towns"))),
            users(new SchemaChange.RenameColumn("age", "Years \"old\"")),
            users(new SchemaChange.RenameColumn("id", "key")),
            on("app.cities", new SchemaChange.RenameColumn("id", "key")),
            users(new SchemaChange.DropIndex("users_age_idx", false)),
            users(new SchemaChange.DropIndex("users_age_idx", true)),
            users(new SchemaChange.DropConstraint("users_age_check")),
            users(new SchemaChange.DropConstraint("users_city_id_fkey")),
            users(new SchemaChange.DropDefault("age")),
            users(new SchemaChange.DropDefault("id")),
            users(new SchemaChange.DropNotNull("name")),
            users(new SchemaChange.AddColumn(column("sex", "varchar(32)", true, "'x'"))),
            users(
                new SchemaChange.AddColumn(
                    column("number", "bigint", false, "nextval('numbers')"))),
            users(new SchemaChange.Execute("UPDATE users SET age = 1", List.of())),
            users(
                new SchemaChange.Execute(
                    "UPDATE users SET age = 1; CREATE UNIQUE INDEX CONCURRENTLY users_lower_idx ON"
                        + " users (lower(name), age DESC) WHERE age > 3; ANALYZE users",
                    List.of(new SchemaChange.AddIndex(index, true)))),
            users(
                new SchemaChange.ChangeType(
                    "age", new SqlType("text"), Optional.of("'about ' || age")),
                new SchemaChange.DropDefault("age"),
                new SchemaChange.DropConstraint("users_age_check"),
                new SchemaChange.DropIndex("users_age_idx", false)),
            users(new SchemaChange.SetDefault("age", "2 + 3")),
            users(new SchemaChange.SetNotNull("age", false)),
            users(new SchemaChange.SetNotNull("age", true)),
            users(
                new SchemaChange.SetIdentity("id", Column.Identity.ALWAYS),
                new SchemaChange.DropDefault("id")),
            on("app.cities", new SchemaChange.SetIdentity("id", Column.Identity.ALWAYS)),
            on("app.cities", new SchemaChange.SetIdentity("id", Column.Identity.NONE)),
            users(new SchemaChange.DropColumn("age")),
            users(new SchemaChange.AddConstraint(check, false)),
            users(new SchemaChange.AddConstraint(check, false), new SchemaChange.Validate("adult")),
            users(new SchemaChange.Validate("users_name_check")),
            users(new SchemaChange.AddConstraint(unique, false)),
            users(new SchemaChange.AddConstraint(unique, true)),
            users(
                new SchemaChange.AddConstraint(
                    new TableConstraint.PrimaryKey("users_key", List.of("name", "age")), true),
                new SchemaChange.DropConstraint("users_friend_fkey"),
                new SchemaChange.DropConstraint("users_pkey")),
            users(
                new SchemaChange.AddConstraint(
                    new TableConstraint.ForeignKey(
                        "best_friend",
                        List.of("age"),
                        TableName.of("users"),
                        List.of("id"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.CASCADE,
                        false),
                    false)),
            users(new SchemaChange.AddIndex(index, false)),
            users(new SchemaChange.AddIndex(index, true)),
            users(new SchemaChange.DropTable(false)))
        .map(test -> dynamicTest(test.changes().toString(), () -> run(test)));
  }

  private record Case(TableName table, List<SchemaChange> changes) {}

  /** Changes of the table users; what makes room for the first comes after it. */
  private static Case users(SchemaChange change, SchemaChange... others) {
    List<SchemaChange> changes = new ArrayList<>(List.of(others));
    boolean before = others.length > 0 && !(others[0] instanceof SchemaChange.Validate);
    changes.add(before ? changes.size() : 0, change);
    return new Case(TableName.of("users"), changes);
  }

  private static Case on(String table, SchemaChange change) {
    return new Case(TableName.of(table), List.of(change));
  }

  private static void run(Case test) throws IOException, SQLException {
    List<PlannedChange> changes = new ArrayList<>();
    Schema schema = BASE;
    for (SchemaChange change : test.changes()) {
      changes.add(new PlannedChange(test.table(), change, schema, NOWHERE));
      Folded folded = Fold.apply(schema, test.table(), change);
      assertThat(folded).isInstanceOf(Folded.Done.class);
      schema = ((Folded.Done) folded).schema();
    }
    PlannedVersion version = version(test.table(), "v1", changes, BASE, schema);
    for (Script script : fresh(BASE)) {
      database.run(script.text());
    }
    database.run(
        "INSERT INTO app.cities (name) VALUES ('Rome'), ('Oslo');"
            + " INSERT INTO users (name, city_id, friend) VALUES ('ada', 1, 1), ('bob', 2, 1)");
    for (Script script : new VersionScripts(version).from(7)) {
      database.run(script.text());
    }
    List<String> changed = database.catalog();
    database.clear();
    for (Script script : fresh(schema)) {
      database.run(script.text());
    }
    assertThat(changed)
        .isNotEmpty()
        // Of a new table, which has no rows, PostgreSQL takes every constraint for valid.
        .usingElementComparator(Comparator.comparing(line -> line.replace(" NOT VALID", "")))
        .isEqualTo(database.catalog());
    database.clear();
  }

  /** In the order of the names: app.cities does not point to users. */
  private static List<Script> fresh(Schema wanted) {
    List<PlannedVersion> versions = new ArrayList<>();
    Schema schema = Schema.EMPTY;
    List<Table> tables = new ArrayList<>(wanted.tables());
    tables.sort(Comparator.comparing((Table t) -> t.column("friend").isPresent()));
    for (Table table : tables) {
      Schema after = schema.with(table);
      versions.add(
          version(
              table.name(),
              PlannedVersion.CREATE,
              List.of(
                  new PlannedChange(
                      table.name(), new SchemaChange.CreateTable(table), schema, NOWHERE)),
              schema,
              after));
      schema = after;
    }
    return new Scripts(new Plan(ReleasedModel.NOTHING, versions, Set.of())).all();
  }

  private static PlannedVersion version(
      TableName table, String version, List<PlannedChange> changes, Schema before, Schema after) {
    return new PlannedVersion(
        table, version, "", "", List.of(), changes, List.of(), before, after, NOWHERE);
  }

  private static Column column(String name, String type, boolean notNull, String defaultSql) {
    return new Column(
        name, new SqlType(type), notNull, Optional.of(defaultSql), Column.Identity.NONE);
  }
}
