package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.AcceptModel;
import dev.galvanic.processor.model.CheckModel;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.IndexModel;
import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.ReferenceModel;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.UniqueModel;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What annotations say of tables, and of their versions. */
class TableReadingTest {

  private static TableModel table(String text) {
    return ReadingProcessor.read(Sources.SERVICE, Sources.of(text)).tables().get(0);
  }

  @Test
  void aTableMayStandInASchema() {
    TableModel table = table("@Model(table = \"t\", schema = \"app\") public record T(int n) {}");
    assertThat(table.tableName()).isEqualTo(new TableName("app", "t"));
  }

  @Test
  void aNumberHasDigits() {
    TableModel table =
        table(
            "@Model public record T(@Column(precision = 10, scale = 2) java.math.BigDecimal a,"
                + " @Column(precision = 4) java.math.BigDecimal b, java.math.BigDecimal c) {}");
    assertThat(table.columns())
        .extracting(c -> c.precision())
        .containsExactly(OptionalInt.of(10), OptionalInt.of(4), OptionalInt.empty());
    assertThat(table.columns())
        .extracting(c -> c.scale())
        .containsExactly(OptionalInt.of(2), OptionalInt.of(0), OptionalInt.empty());
  }

  @Test
  void aKeySaysWhoGivesItsValue() {
    TableModel table =
        table(
            "@Model public record T(@Id long a, @Id(value = KeyGeneration.SEQUENCE, sequence ="
                + " \"s\") long b, @Version int c) {}");
    assertThat(table.columns().get(0).id()).contains(new IdModel(IdModel.Generation.AUTO, ""));
    assertThat(table.columns().get(1).id()).contains(new IdModel(IdModel.Generation.SEQUENCE, "s"));
    assertThat(table.columns()).extracting(c -> c.version()).containsExactly(false, false, true);
  }

  @Test
  void uniqueIsOfTheComponentOrOfTheColumnsThatItNames() {
    TableModel table =
        table(
            "@Model @Unique(columns = {\"a\", \"b_b\"}, name = \"u\") @Unique(columns = \"a\")\n"
                + "public record T(int a, @Unique @Unique(name = \"v\") int bB) {}");
    assertThat(table.uniques())
        .extracting(UniqueModel::columns)
        .containsExactly(List.of("a", "b_b"), List.of("a"), List.of("b_b"), List.of("b_b"));
    assertThat(table.uniques()).extracting(UniqueModel::name).containsExactly("u", "", "", "v");
  }

  @Test
  void anIndexIsRead() {
    TableModel table =
        table(
            "@Model @Index(columns = {\"lower(a)\", \"b DESC\"}, name = \"i\", unique = true,"
                + " method = IndexMethod.GIST, where = \"b > 0\", include = \"b\")\n"
                + "public record T(String a, @Index int b) {}");
    assertThat(table.indexes()).hasSize(2);
    IndexModel index = table.indexes().get(0);
    assertThat(index.columns()).containsExactly("lower(a)", "b DESC");
    assertThat(index.name()).isEqualTo("i");
    assertThat(index.unique()).isTrue();
    assertThat(index.method()).isEqualTo(IndexMethod.GIST);
    assertThat(index.where()).isEqualTo("b > 0");
    assertThat(index.include()).containsExactly("b");
    assertThat(table.indexes().get(1).columns()).containsExactly("b");
    assertThat(table.indexes().get(1).method()).isEqualTo(IndexMethod.BTREE);
  }

  @Test
  void aReferenceNamesAModelOrATable() {
    TableModel table =
        table(
            "@Model public record T(@Id int a, @References(T.class) int b,\n"
                + "@References(table = \"x.y\", to = \"id\", onDelete = ReferentialAction.SET_NULL,"
                + " onUpdate = ReferentialAction.CASCADE, name = \"f\") @Nullable Integer c) {}");
    ReferenceModel model = table.references().get(0);
    assertThat(model.model()).contains(TypeRef.of("a", "T"));
    assertThat(model.columns()).containsExactly("b");
    assertThat(model.to()).isEmpty();
    assertThat(model.onDelete()).isEqualTo(ReferentialAction.NO_ACTION);
    ReferenceModel named = table.references().get(1);
    assertThat(named.model()).isEmpty();
    assertThat(named.table()).isEqualTo("x.y");
    assertThat(named.to()).containsExactly("id");
    assertThat(named.onDelete()).isEqualTo(ReferentialAction.SET_NULL);
    assertThat(named.onUpdate()).isEqualTo(ReferentialAction.CASCADE);
    assertThat(named.name()).isEqualTo("f");
  }

  @Test
  void checksStandOnTheRecordAndOnComponents() {
    TableModel table =
        table(
            "@Model @Check(name = \"c\", value = \"a < b\")\n"
                + "public record T(int a, @Check(name = \"d\", value = \" b > 0 \") int b) {}");
    assertThat(table.checks()).extracting(CheckModel::name).containsExactly("c", "d");
    assertThat(table.checks()).extracting(CheckModel::expression).containsExactly("a < b", "b > 0");
  }

  @Test
  void versionsStandInTheOrderOfVersions() {
    TableModel table =
        table(
            "@Model @Migrate(version = \"v10\") @Migrate(version = \"v2\", author = \"ada\", date"
                + " = \"2026-11-25\", accept = @Accept(rule = \"R\", reason = \"why\"))\n"
                + "public record T(int a) {}");
    assertThat(table.migrations()).extracting(MigrationModel::version).containsExactly("v2", "v10");
    MigrationModel first = table.migrations().get(0);
    assertThat(first.author()).isEqualTo("ada");
    assertThat(first.date()).isEqualTo("2026-11-25");
    assertThat(first.accepted()).extracting(AcceptModel::rule).containsExactly("R");
    assertThat(first.accepted()).extracting(AcceptModel::reason).containsExactly("why");
  }

  @Test
  void operationsStandInTheOrderInWhichTheyAreMade() {
    TableModel table =
        table(
            """
            @Model @Migrate(version = "v2",
              validate = "f", addIndex = @AddIndex(value = "i", concurrently = true),
              addForeignKey = @AddForeignKey(value = "f", notValid = true),
              addConstraint = @AddConstraint(value = "k", notValid = true, concurrently = true),
              dropColumn = {"x", "y"}, setNotNull = @SetNotNull(value = "n", online = true),
              setDefault = @SetDefault(value = "e", defaultSql = "1"),
              changeType = @ChangeType(value = "t", type = "bigint", using = "t::bigint"),
              sql = {@Execute("UPDATE t  SET a = 1"), @Execute(value = "SELECT 1", effect = @Effect),
                @Execute(value = "ALTER", effect = @Effect(addColumn = @AddColumn("z"),
                  renameColumn = @RenameColumn(from = "p", to = "q")))},
              addColumn = {@AddColumn("a"),
                @AddColumn(value = "b", type = "text", notNull = true, defaultSql = "''")},
              dropNotNull = "m", dropDefault = "d", dropForeignKey = "g", dropConstraint = "c",
              dropIndex = @DropIndex("j"), renameColumn = @RenameColumn(from = "r", to = "s"),
              renameTable = @RenameTable(from = "u", to = "v"))
            public record T(int a) {}
            """);
    List<Operation> operations = table.migrations().get(0).operations();
    assertThat(operations)
        .extracting(Operation::text)
        .containsExactly(
            "rename table u to v",
            "rename column r to s",
            "drop index j",
            "drop constraint c",
            "drop foreign key g",
            "drop default of d",
            "drop not null of m",
            "add column a",
            "add column b text not null default ''",
            "sql UPDATE t SET a = 1",
            "sql SELECT 1",
            "sql ALTER",
            "change type of t to bigint using t::bigint",
            "set default of e to 1",
            "set not null of n online",
            "drop column x",
            "drop column y",
            "add constraint k not valid concurrently",
            "add foreign key f not valid",
            "add index i concurrently",
            "validate f");
    assertThat(operations)
        .filteredOn(Operation.Execute.class::isInstance)
        .extracting(o -> ((Operation.Execute) o).declared())
        .containsExactly(false, true, true);
    assertThat(((Operation.Execute) operations.get(11)).effect())
        .extracting(Operation::text)
        .containsExactly("rename column p to q", "add column z");
  }

  @Test
  void aServiceDropsTables() {
    ServiceModel service =
        ReadingProcessor.read(
            Sources.of(
                "@DropTable(value = \"app.x\", version = \"v3\", keep = true, accept ="
                    + " @Accept(rule = \"R\", reason = \"why\"))\n@DropTable(value = \"y\", version"
                    + " = \"v1\", author = \"ada\", date = \"2026-11-25\")\n"
                    + "@Service(name = \"user-service\") public final class UserService {}"));
    assertThat(service.dropped())
        .extracting(d -> d.table().toString(), d -> d.version(), d -> d.keep(), d -> d.author())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("app.x", "v3", true, ""),
            org.assertj.core.groups.Tuple.tuple("y", "v1", false, "ada"));
    assertThat(service.dropped().get(0).accepted()).hasSize(1);
  }
}
