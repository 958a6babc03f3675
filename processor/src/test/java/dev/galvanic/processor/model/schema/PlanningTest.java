package dev.galvanic.processor.model.schema;

import static dev.galvanic.processor.model.schema.Sketch.INT;
import static dev.galvanic.processor.model.schema.Sketch.TEXT;
import static dev.galvanic.processor.model.schema.Sketch.at;
import static dev.galvanic.processor.model.schema.Sketch.column;
import static dev.galvanic.processor.model.schema.Sketch.columns;
import static dev.galvanic.processor.model.schema.Sketch.id;
import static dev.galvanic.processor.model.schema.Sketch.migrate;
import static dev.galvanic.processor.model.schema.Sketch.migrations;
import static dev.galvanic.processor.model.schema.Sketch.nullable;
import static dev.galvanic.processor.model.schema.Sketch.references;
import static dev.galvanic.processor.model.schema.Sketch.released;
import static dev.galvanic.processor.model.schema.Sketch.service;
import static dev.galvanic.processor.model.schema.Sketch.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of versions, and what stands in their way. */
class PlanningTest {
  private static final TableModel CITIES = table("City", "cities", id(), column("name", TEXT));
  private static final TableModel USERS =
      references(
          table("User", "users", id(), column("name", TEXT), column("city_id", INT)),
          "city_id",
          CITIES);

  @Test
  void aTableIsMadeAfterThoseThatItRefersTo() {
    TableModel addresses =
        references(table("Address", "addresses", id(), column("user_id", INT)), "user_id", USERS);
    assertThat(order(service(ReleasedModel.NOTHING, USERS, CITIES, addresses)))
        .containsExactly("cities create", "users create", "addresses create");
  }

  @Test
  void ofTablesThatReferToEachOtherTheSecondBringsTheForeignKeyOfTheFirst() {
    TableModel cities =
        references(
            table("City", "cities", id(), column("name", TEXT), column("mayor_id", INT)),
            "mayor_id",
            USERS);
    Planning planning = Planning.of(service(ReleasedModel.NOTHING, USERS, cities));
    assertThat(planning.complete()).isTrue();
    PlannedVersion second = planning.plan().versions().get(1);
    assertThat(second.changes())
        .extracting(PlannedChange::table)
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(second.after()).isEqualTo(planning.plan().after());
  }

  @Test
  void versionsAreOrderedAsPeopleDoAndThenByTable() {
    ReleasedModel released = released(CITIES, USERS);
    TableModel users =
        migrations(
            USERS, migrate("v2", named("name", "nick")), migrate("v10", named("nick", "name")));
    TableModel cities =
        migrations(CITIES, migrate("v2", named("name", "n")), migrate("v3", named("n", "name")));
    assertThat(order(service(released, users, cities)))
        .containsExactly("cities v2", "users v2", "cities v3", "users v10");
  }

  @Test
  void aNewTableRefersToTheNamesThatATableHasWhenItIsMade() {
    ReleasedModel released = released(CITIES);
    TableModel towns =
        migrations(
            columns(
                table("City", "towns"),
                id("town_id", INT, IdModel.Generation.AUTO),
                column("name", TEXT)),
            migrate(
                "v1",
                new Operation.RenameTable("cities", "towns", at("rename")),
                named("id", "town_id")));
    TableModel users =
        references(
            table("User", "users", id(), column("name", TEXT), column("city_id", INT)),
            "city_id",
            towns);
    Planning planning = Planning.of(service(released, towns, users));
    assertThat(planning.problems()).isEmpty();
    assertThat(planning.drift()).isEmpty();
    assertThat(planning.plan().versions().get(0).changes().get(0).change())
        .isInstanceOfSatisfying(
            SchemaChange.CreateTable.class,
            create ->
                assertThat(References.of(create.table()))
                    .extracting(key -> key.table() + " " + key.to())
                    .containsExactly("cities [id]"));
  }

  @Test
  void aNameThatWasAnotherTablesGetsACreationOfItsOwn() {
    ReleasedModel cities = released(CITIES);
    TableModel towns =
        migrations(
            table("City", "towns", id(), column("name", TEXT)),
            migrate("v1", new Operation.RenameTable("cities", "towns", at("rename"))));
    TableModel again = table("Capital", "cities", id(), column("since", INT));
    Planning planning = Planning.of(service(cities, towns, again));
    assertThat(planning.complete()).isTrue();
    assertThat(planning.plan().versions())
        .extracting(v -> v.table() + " " + v.version())
        .containsExactly("cities v1", "cities create2");
  }

  @Test
  void tablesThatReferToEachOtherCanGoTogether() {
    TableModel cities =
        references(
            table("City", "cities", id(), column("name", TEXT), column("mayor_id", INT)),
            "mayor_id",
            USERS);
    TableModel roles = table("Role", "roles", id(), column("name", TEXT));
    Planning planning =
        Planning.of(
            service(
                released(cities, USERS, roles),
                List.of(roles),
                List.of(dropped("cities"), dropped("users")),
                List.of("RED")));
    assertThat(planning.problems()).isEmpty();
    assertThat(planning.plan().after().tables()).extracting(Table::name).hasSize(1);
  }

  @Test
  void whatIsInTheWayOfADropIsToldAsTheDriftThatItIs() {
    Planning planning =
        Planning.of(
            service(
                released(CITIES, USERS), List.of(USERS), List.of(dropped("cities")), List.of()));
    assertThat(planning.problems()).isEmpty();
    assertThat(planning.drift())
        .extracting(Difference::fact)
        .containsExactly(
            "the table users has the foreign key users_city_id_fkey, which User has not");
  }

  @Test
  void aTableThatIsRenamedInItsModelAloneIsTakenForRenamedThoughItsVersionsStandThere() {
    TableModel v1 = migrations(CITIES, migrate("v1", named("name", "label")));
    TableModel labelled = columns(v1, id(), column("label", TEXT));
    ReleasedModel released =
        Sketch.release(Planning.of(service(released(CITIES), labelled)).plan());
    TableModel towns =
        migrations(
            table("City", "towns", id(), column("label", TEXT)), labelled.migrations().get(0));
    Planning planning = Planning.of(service(released, towns));
    assertThat(planning.problems()).isEmpty();
    assertThat(planning.drift())
        .containsExactly(
            new Difference(
                at("service"),
                "the table cities was released and has no model any more",
                "If cities became towns, add to City: @Migrate(version = \"v2\", renameTable ="
                    + " @RenameTable(from = \"cities\", to = \"towns\")); if not, remove the"
                    + " @Migrate of City, and add to UserService: @DropTable(value = \"cities\","
                    + " version = \"v2\")"));
  }

  @Test
  void aNewTableThatWaitsForWhatAnotherModelLacksIsNotReported() {
    ReleasedModel released = released(CITIES);
    TableModel cities = columns(CITIES, Sketch.named(id(), "key"), column("name", TEXT));
    TableModel users =
        references(table("User", "users", id(), column("city_id", INT)), "city_id", cities);
    Planning planning = Planning.of(service(released, cities, users));
    assertThat(planning.problems()).isEmpty();
    assertThat(planning.drift())
        .extracting(Difference::fact)
        .contains("the table cities has no column key for City.key");
  }

  @Test
  void whatIsSaidOfADroppedColumnNamesTheVersionThatDroppedIt() {
    TableModel cities =
        migrations(
            table("City", "cities", id()),
            migrate("v1", new Operation.DropColumn("name", at("drop"))),
            migrate("v2", new Operation.DropNotNull("name", at("null"))));
    assertThat(Planning.of(service(released(CITIES), cities)).problems())
        .extracting(p -> p.origin() + " " + p.fact())
        .containsExactly(
            at("null")
                + " version v2 of City cannot drop not null of name: cities has no column name,"
                + " since version v1 dropped it");
  }

  @Test
  void aColumnThatIsAddedIsAsTheModelHasItLessWhatComesLater() {
    TableModel cities =
        migrations(
            columns(CITIES, id(), column("name", TEXT), column("land", TEXT)),
            migrate("v1", new Operation.AddColumn("country", "", false, "", at("add"))),
            migrate("v2", named("country", "land")),
            migrate("v3", new Operation.SetNotNull("land", false, at("set"))));
    Planning planning = Planning.of(service(released(CITIES), cities));
    assertThat(planning.complete()).isTrue();
    assertThat(planning.plan().versions().get(0).after().tables().get(0).column("country"))
        .hasValueSatisfying(added -> assertThat(added.notNull()).isFalse());
  }

  /** Linear in the tables, which took 15 s when each was held against all others by streams. */
  @Test
  void manyTablesTakeNoLongerEachThanAFew() {
    List<TableModel> tables = new ArrayList<>(List.of(CITIES));
    for (int i = 0; i < 4000; i++) {
      TableModel table =
          table("T" + i, "t" + i, id(), column("name", TEXT), nullable("city_id", INT));
      tables.add(Sketch.unique(references(table, "city_id", CITIES), "name"));
    }
    long start = System.nanoTime();
    Planning planning =
        Planning.of(service(ReleasedModel.NOTHING, tables, List.of(), List.of("RED")));
    assertThat(planning.complete()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
  }

  private static Operation named(String from, String to) {
    return new Operation.RenameColumn(from, to, at("rename"));
  }

  private static DroppedTableModel dropped(String table) {
    return new DroppedTableModel(
        TableName.of(table), "v1", "", "", false, List.of(), at("drop " + table));
  }

  private static List<String> order(ServiceModel service) {
    Planning planning = Planning.of(service);
    assertThat(planning.problems()).isEmpty();
    return planning.plan().versions().stream().map(v -> v.table() + " " + v.version()).toList();
  }
}
