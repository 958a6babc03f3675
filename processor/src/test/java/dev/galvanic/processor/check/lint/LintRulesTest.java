package dev.galvanic.processor.check.lint;

import static dev.galvanic.processor.check.lint.LintPlans.column;
import static dev.galvanic.processor.check.lint.LintPlans.table;
import static dev.galvanic.processor.check.lint.LintPlans.version;
import static dev.galvanic.processor.check.lint.LintPlans.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.SchemaChange.AddColumn;
import dev.galvanic.processor.model.schema.SchemaChange.AddConstraint;
import dev.galvanic.processor.model.schema.SchemaChange.AddIndex;
import dev.galvanic.processor.model.schema.SchemaChange.ChangeType;
import dev.galvanic.processor.model.schema.SchemaChange.DropColumn;
import dev.galvanic.processor.model.schema.SchemaChange.DropConstraint;
import dev.galvanic.processor.model.schema.SchemaChange.DropIndex;
import dev.galvanic.processor.model.schema.SchemaChange.DropTable;
import dev.galvanic.processor.model.schema.SchemaChange.Execute;
import dev.galvanic.processor.model.schema.SchemaChange.RenameColumn;
import dev.galvanic.processor.model.schema.SchemaChange.RenameTable;
import dev.galvanic.processor.model.schema.SchemaChange.SetNotNull;
import dev.galvanic.processor.model.schema.SchemaChange.Validate;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule finds in a version, and what it leaves alone. */
class LintRulesTest {
  private static final Table USERS =
      table("users", column("id"), column("age"), column("name", "varchar(20)"));
  private static final Table CITIES = table("zones", column("id"));
  private static final Schema BEFORE = new Schema(List.of(USERS, CITIES));

  @Test
  void aTypeThatRewrites() {
    assertThat(found(type("age", "bigint", "")))
        .containsExactly(
            "[TableRewrite] Changing age of users from integer to bigint rewrites the table while"
                + " nobody can read it. Add a column of the new type, copy the values to it with sql"
                + " in a later version, and drop age in a later release.");
    assertThat(found(type("name", "varchar(30)", ""))).isEmpty();
    assertThat(found(type("name", "text", "name::text"))).isEmpty();
    assertThat(found(type("name", "text", "CAST(name AS text)"))).isEmpty();
    assertThat(found(type("name", "text", "lower(name)"))).hasSize(1);
  }

  @Test
  void aDefaultThatRewrites() {
    assertThat(found(new AddColumn(with(column("code", "uuid"), true, "gen_random_uuid()"))))
        .containsExactly(
            "[TableRewrite] Adding code to users rewrites the table while nobody can read it, for"
                + " gen_random_uuid() gives every row a value of its own. Add the column without a"
                + " default, and in later versions set the default with setDefault and fill the rows"
                + " with sql.");
    assertThat(found(new AddColumn(with(column("code"), true, "code_of(1)"))))
        .singleElement()
        .asString()
        .contains("for as far as is known here code_of() gives every row");
    assertThat(found(new AddColumn(with(column("at", "timestamptz"), true, "now()")))).isEmpty();
    Column identity =
        new Column("nr", new SqlType("bigint"), true, Optional.empty(), Column.Identity.BY_DEFAULT);
    assertThat(found(new AddColumn(identity))).singleElement().asString().contains("gets a number");
  }

  @Test
  void aColumnThatRowsHaveNoValueFor() {
    assertThat(found(new AddColumn(with(column("sex"), true, ""))))
        .containsExactly(
            "[NotNullWithoutDefault] Adding sex to users as not null without a default fails if the"
                + " table has rows. Give it a default, or add it so that it may be null, fill the"
                + " rows with sql in a later version, and then set it not null online.");
    assertThat(found(new AddColumn(column("sex")))).isEmpty();
  }

  @Test
  void aScanForNulls() {
    assertThat(found(new SetNotNull("age", false)))
        .containsExactly(
            "[NotNullScan] Setting age of users not null reads all rows while nobody can use the"
                + " table. Write @SetNotNull(value = \"age\", online = true), which reads them beside"
                + " whoever uses it.");
    assertThat(found(new SetNotNull("age", true))).isEmpty();
    Schema checked =
        new Schema(
            List.of(
                with(USERS, new TableConstraint.Check("c", "age IS NOT NULL AND age > 0", true))));
    assertThat(found(version(checked, new SetNotNull("age", false)))).isEmpty();
    Schema unchecked =
        new Schema(List.of(with(USERS, new TableConstraint.Check("c", "age IS NOT NULL", false))));
    assertThat(found(version(unchecked, new SetNotNull("age", false)))).hasSize(1);
    assertThat(found(new AddConstraint(new TableConstraint.PrimaryKey("p", List.of("age")), true)))
        .containsExactly(
            "[NotNullScan] Adding the primary key p makes age of users not null, which reads all rows"
                + " while nobody can use the table. Set age not null online before, in this version"
                + " or an earlier one.");
  }

  @Test
  void anIndexThatOthersWaitFor() {
    assertThat(found(new AddIndex(index(), false)))
        .containsExactly(
            "[IndexWithoutConcurrently] Adding the index users_age_idx to users blocks all writes to"
                + " it. Write @AddIndex(value = \"users_age_idx\", concurrently = true).");
    assertThat(found(new DropIndex("users_age_idx", false)))
        .containsExactly(
            "[IndexWithoutConcurrently] Dropping the index users_age_idx waits for all that read"
                + " users, and all that come later wait for it. Write @DropIndex(value ="
                + " \"users_age_idx\", concurrently = true).");
    assertThat(found(new AddConstraint(new TableConstraint.Unique("u", List.of("age")), false)))
        .containsExactly(
            "[IndexWithoutConcurrently] Adding the constraint u to users builds its index while"
                + " nobody can use the table. Write @AddConstraint(value = \"u\", concurrently ="
                + " true).");
    assertThat(found(new AddIndex(index(), true))).isEmpty();
    assertThat(found(new DropIndex("users_age_idx", true))).isEmpty();
    assertThat(found(new AddConstraint(new TableConstraint.Unique("u", List.of("age")), true)))
        .isEmpty();
  }

  @Test
  void aConstraintThatRowsAreHeldToAtOnce() {
    assertThat(found(new AddConstraint(new TableConstraint.Check("c", "age > 0", true), false)))
        .containsExactly(
            "[ConstraintWithoutNotValid] Adding the check c to users reads all rows while nobody can"
                + " use the table. Write @AddConstraint(value = \"c\", notValid = true) and validate"
                + " = \"c\".");
    assertThat(found(new AddConstraint(key("zones", true), false)))
        .containsExactly(
            "[ConstraintWithoutNotValid] Adding the foreign key k reads all rows of users while"
                + " nobody can write to it or to zones. Write @AddForeignKey(value = \"k\", notValid"
                + " = true) and validate = \"k\".");
    assertThat(found(new AddConstraint(key("zones", false), false), new Validate("k"))).isEmpty();
  }

  @Test
  void aTypeThatValuesMayNotFit() {
    assertThat(found(type("name", "varchar(10)", "")))
        .containsExactly(
            "[TableRewrite] Changing name of users from varchar(20) to varchar(10) rewrites the"
                + " table while nobody can read it. Add a column of the new type, copy the values to"
                + " it with sql in a later version, and drop name in a later release.",
            "[TypeNarrowing] Not every value of name of users need fit varchar(10), which was"
                + " varchar(20). Say with using what becomes of those that do not fit.");
    assertThat(found(type("name", "varchar(10)", "left(name, 10)")))
        .singleElement()
        .asString()
        .startsWith("[TableRewrite]");
  }

  @Test
  void whatIsGoneForGoodAndWhatIsStillInUse() {
    assertThat(found(new DropColumn("age")))
        .containsExactly(
            "[DataLoss] Dropping age of users deletes its values for good. Save those that are still"
                + " wanted with sql in an earlier version.",
            "[BreaksRunningInstances] Dropping age of users breaks the instances of the version"
                + " before, which run until they are replaced. Release first a version whose"
                + " statements leave it out.");
    assertThat(found(new DropTable(true))).isEmpty();
    assertThat(found(new DropTable(false)))
        .containsExactly(
            "[DataLoss] Dropping users deletes all its rows for good. Write keep = true to leave it"
                + " in the database.",
            "[BreaksRunningInstances] Dropping users breaks the instances of the version before,"
                + " which run until they are replaced. Release first a version whose statements"
                + " leave it out.");
    assertThat(found(new RenameColumn("age", "years")))
        .containsExactly(
            "[BreaksRunningInstances] Renaming age of users to years breaks the instances of the"
                + " version before, which run until they are replaced. Add years as a new column,"
                + " copy the values with sql, and drop age in a later release.");
    assertThat(found(new RenameTable(TableName.of("users"), TableName.of("people"))))
        .containsExactly(
            "[BreaksRunningInstances] Renaming users to people breaks the instances of the version"
                + " before, which run until they are replaced. Keep the name with @Model(table ="
                + " \"users\").");
  }

  @Test
  void theEffectOfPlainSqlIsHeldToTheSame() {
    assertThat(
            found(new Execute("ALTER TABLE users DROP COLUMN age", List.of(new DropColumn("age")))))
        .hasSize(2);
    // How the index is made, the SQL says; that rule is another one.
    assertThat(found(new Execute("SELECT 1", List.of(new AddIndex(index(), false))))).isEmpty();
  }

  @Test
  void oneTableAfterAnother() {
    assertThat(found(new AddColumn(column("zone")), new AddConstraint(key("zones", false), false)))
        .containsExactly(
            "[SeveralStrongLocks] version v2 of users locks zones while it still holds the lock on"
                + " users. Put what locks zones into a version of its own.");
    assertThat(
            found(
                new Execute(
                    "ALTER TABLE users SET (fillfactor = 90); DROP TABLE other", List.of())))
        .singleElement()
        .asString()
        .startsWith("[SeveralStrongLocks]");
    assertThat(found(new AddConstraint(key("zones", false), false))).isEmpty();
    assertThat(found(new AddConstraint(key("users", false), false), new AddColumn(column("x"))))
        .isEmpty();
    assertThat(
            found(
                new AddColumn(column("zone")),
                new AddIndex(index(), true),
                new AddConstraint(key("zones", false), false)))
        .isEmpty();
  }

  @Test
  void rowsThatAreChangedUnderALock() {
    assertThat(
            found(
                new AddColumn(column("sex")),
                new Execute("UPDATE users SET sex = 1 WHERE sex IS NULL", List.of())))
        .containsExactly(
            "[DataUnderLock] version v2 of users keeps users locked while UPDATE users SET sex ..."
                + " runs. Put the statement into a version of its own.");
    assertThat(found(new Execute("UPDATE users SET age = 1 WHERE age IS NULL", List.of())))
        .isEmpty();
    assertThat(
            found(
                new AddColumn(column("sex")),
                new Execute("INSERT INTO users (id) VALUES (1)", List.of())))
        .isEmpty();
  }

  @Test
  void allRowsAtOnce() {
    assertThat(found(new Execute("UPDATE users SET age = (SELECT 1 WHERE true)", List.of())))
        .containsExactly(
            "[WholeTableWrite] UPDATE users SET age ... has no WHERE and changes every row of users"
                + " at once. Say with WHERE which rows need it, or change them in portions outside of"
                + " the migration.");
    assertThat(found(new Execute("DELETE FROM users", List.of()))).hasSize(1);
    assertThat(found(new Execute("DELETE FROM users WHERE id = 1", List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOCK TABLE users",
        "TRUNCATE users",
        "CLUSTER users USING users_pkey",
        "REINDEX TABLE users",
        "CREATE UNIQUE INDEX x ON users (age)",
        "DROP INDEX x",
        "ALTER TABLE users SET UNLOGGED",
        "ALTER TABLE users ADD EXCLUDE USING gist (age WITH =)"
      })
  void plainSqlThatKeepsOthersOut(String sql) {
    assertThat(found(new Execute(sql, List.of())))
        .singleElement()
        .asString()
        .startsWith("[StrongLockInSql] " + sql.substring(0, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE x (id int)",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'TRUNCATE users'",
        "COMMENT ON TABLE users IS 'LOCK TABLE users'",
        "INSERT INTO users (id) VALUES (1) -- ; TRUNCATE users",
        "ALTER TABLE users SET (fillfactor = 90)"
      })
  void plainSqlThatDoesNot(String sql) {
    assertThat(found(new Execute(sql, List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VACUUM users",
        "CREATE INDEX CONCURRENTLY x ON users (age)",
        "BEGIN",
        "COMMIT",
        "ALTER SYSTEM SET work_mem = '8MB'"
      })
  void plainSqlThatIsNoPartOfATransaction(String sql) {
    assertThat(found(new Execute(sql, List.of())))
        .singleElement()
        .asString()
        .startsWith("[NotInTransaction] ");
  }

  @Test
  void tablesOfTheSameReleaseRaiseNothing() {
    Schema before = new Schema(List.of(USERS));
    for (SchemaChange change :
        List.of(
            type("age", "bigint", ""),
            new AddColumn(with(column("sex"), true, "")),
            new SetNotNull("age", false),
            new AddIndex(index(), false),
            new AddConstraint(key("users", true), false),
            new DropColumn("age"),
            new DropConstraint("x"),
            new Execute("UPDATE users SET age = 1; TRUNCATE users", List.of()))) {
      assertThat(found(version(before, before, Set.of(USERS.name()), change))).isEmpty();
    }
  }

  private static List<String> found(SchemaChange... changes) {
    return found(version(BEFORE, changes));
  }

  static List<String> found(Linted version) {
    return LintRules.ALL.stream()
        .flatMap(
            rule ->
                rule.findings(version).stream()
                    .map(
                        f -> "[" + rule.code().text() + "] " + f.fact() + ". " + f.instead() + "."))
        .toList();
  }

  private static ChangeType type(String column, String type, String using) {
    return new ChangeType(
        column, new SqlType(type), using.isEmpty() ? Optional.empty() : Optional.of(using));
  }

  private static TableIndex index() {
    return new TableIndex(
        "users_age_idx", List.of("age"), false, IndexMethod.BTREE, Optional.empty(), List.of());
  }

  private static TableConstraint key(String to, boolean valid) {
    return new TableConstraint.ForeignKey(
        "k",
        List.of("age"),
        TableName.of(to),
        List.of("id"),
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        valid);
  }
}
