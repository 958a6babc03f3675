package dev.galvanic.processor.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.AcceptModel;
import dev.galvanic.processor.model.Models;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.SqlTemplate;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of a plan, and what {@code @Accept} keeps from being told. */
class AcceptTest {
  private static final Schema BEFORE =
      new Schema(
          List.of(LintPlans.table("users", LintPlans.column("id"), LintPlans.column("age"))));
  private static final Schema AFTER =
      new Schema(List.of(LintPlans.table("users", LintPlans.column("id"))));
  private static final SchemaChange DROP = new SchemaChange.DropColumn("age");
  private static final SchemaChange SCAN = new SchemaChange.SetNotNull("age", false);
  private static final String SCANS =
      "ERROR: [NotNullScan] Setting age of users not null reads all rows while nobody can use the"
          + " table. Write @SetNotNull(value = \"age\", online = true), which reads them beside"
          + " whoever uses it, or accept it with @Accept(rule = \"NotNullScan\", reason ="
          + " \"...\").";

  @Test
  void anErrorSaysHowToAcceptIt() {
    assertThat(said(List.of(), BEFORE, SCAN)).containsExactly(SCANS);
  }

  @Test
  void aWarningIsOne() {
    assertThat(said(List.of(accept("DataLoss", "a copy is kept")), AFTER, DROP))
        .containsExactly(
            "WARNING: [BreaksRunningInstances] Dropping age of users breaks the instances of the"
                + " version before, which run until they are replaced. Release first a version whose"
                + " statements leave it out, or accept it with @Accept(rule ="
                + " \"BreaksRunningInstances\", reason = \"...\").");
  }

  @Test
  void whatIsAcceptedIsNotTold() {
    assertThat(said(List.of(accept("NotNullScan", "ten rows")), BEFORE, SCAN)).isEmpty();
  }

  @Test
  void anAcceptanceNeedsAReason() {
    assertThat(said(List.of(accept("NotNullScan", " ")), BEFORE, SCAN))
        .containsExactly(
            "ERROR: [BadAccept] version v2 of users accepts NotNullScan for no reason. Say in reason"
                + " why it does no harm here.");
  }

  @Test
  void anAcceptanceNamesARule() {
    assertThat(said(List.of(accept("NotNulScan", "ten rows")), BEFORE, SCAN))
        .containsExactlyInAnyOrder(
            SCANS,
            "ERROR: [BadAccept] NotNulScan is no rule of the safety lint. Did you mean 'NotNullScan'?"
                + " Write the code that the message has in brackets.");
  }

  @Test
  void anAcceptanceAcceptsSomething() {
    assertThat(said(List.of(accept("TableRewrite", "small")), BEFORE, DROP_DEFAULT))
        .containsExactly(
            "ERROR: [StaleAccept] version v2 of users does nothing that TableRewrite finds fault"
                + " with. Remove the @Accept.");
  }

  private static final SchemaChange DROP_DEFAULT = new SchemaChange.DropDefault("age");

  @Test
  void onceIsEnough() {
    assertThat(said(List.of(accept("NotNullScan", "a"), accept("NotNullScan", "b")), BEFORE, SCAN))
        .containsExactly(
            "ERROR: [BadAccept] version v2 of users accepts NotNullScan twice. Once is for all of the"
                + " version: put both reasons into one.");
  }

  @Test
  void whatDoesNotWorkCannotBeAccepted() {
    SchemaChange vacuum = new SchemaChange.Execute("VACUUM", List.of());
    assertThat(said(List.of(accept("NotInTransaction", "please")), BEFORE, vacuum))
        .containsExactlyInAnyOrder(
            "ERROR: [NotInTransaction] PostgreSQL refuses VACUUM in a transaction, which plain SQL is"
                + " run in. Do it by hand, outside of the migration.",
            "ERROR: [BadAccept] NotInTransaction cannot be accepted: no reason makes it work. Do what"
                + " its message says, and remove the @Accept.");
  }

  @Test
  void aStatementThatStillUsesAColumn() {
    ServiceModel service = using("SELECT id, age FROM users");
    assertThat(said(service, accepted(), AFTER, DROP))
        .containsExactly(
            "ERROR: [StillUsed] Users.all still uses the column age of users, which version v2 of"
                + " users drops. Take it out of the statement first.");
    SchemaChange rename = new SchemaChange.RenameColumn("age", "years");
    Schema renamed =
        new Schema(
            List.of(LintPlans.table("users", LintPlans.column("id"), LintPlans.column("years"))));
    assertThat(said(service, accepted(), renamed, rename))
        .containsExactly(
            "ERROR: [StillUsed] Users.all still uses the column age of users, which version v2 of"
                + " users renames to years. Write years.");
    // Another column of that name came in its place.
    assertThat(said(service, accepted(), BEFORE, rename)).isEmpty();
    assertThat(said(using("SELECT * FROM users"), accepted(), AFTER, DROP)).isEmpty();
  }

  @Test
  void aStatementThatStillUsesATable() {
    SchemaChange rename =
        new SchemaChange.RenameTable(TableName.of("users"), TableName.of("people"));
    Schema renamed = new Schema(List.of(LintPlans.table("people", LintPlans.column("id"))));
    assertThat(said(using("SELECT * FROM users"), accepted(), renamed, rename))
        .containsExactly(
            "ERROR: [StillUsed] Users.all still uses the table users, which version v2 of users"
                + " renames to people. Write people.");
    assertThat(said(using("SELECT * FROM users"), accepted(), Schema.EMPTY, drop(false)))
        .containsExactly(
            "ERROR: [StillUsed] Users.all still uses the table users, which version v2 of users"
                + " drops. Take it out of the statement first.");
    assertThat(said(using("SELECT * FROM users"), List.of(), Schema.EMPTY, drop(true))).isEmpty();
  }

  private static SchemaChange drop(boolean keep) {
    return new SchemaChange.DropTable(keep);
  }

  private static AcceptModel accept(String rule, String reason) {
    return new AcceptModel(rule, reason, Origin.NONE);
  }

  /** The warnings that come with what the tests of {@code StillUsed} do. */
  private static List<AcceptModel> accepted() {
    return List.of(accept("DataLoss", "test"), accept("BreaksRunningInstances", "test"));
  }

  private static ServiceModel using(String sql) {
    ServiceModel s = Models.service();
    StatementModel statement =
        new StatementModel(
            "all",
            List.of(),
            Optional.empty(),
            new StatementText(
                SqlTemplate.parse(sql),
                SqlTemplate.parse(sql),
                List.of(),
                true,
                Optional.empty(),
                Origin.NONE),
            Optional.empty(),
            new SqlResult.None(),
            false,
            Optional.empty(),
            Optional.empty(),
            "",
            Threading.BLOCKING,
            Origin.NONE);
    return new ServiceModel(
        s.type(),
        s.name(),
        s.title(),
        s.version(),
        s.naming(),
        s.plain(),
        s.refuseUnknown(),
        s.description(),
        s.resources(),
        List.of(
            new RepositoryModel(
                TypeRef.of("app", "Users"), List.of(statement), List.of(), Origin.NONE)),
        s.clients(),
        s.records(),
        s.enums(),
        s.tables(),
        s.dropped(),
        s.released(),
        s.planning(),
        s.beans(),
        s.offered(),
        s.origin());
  }

  private static List<String> said(
      List<AcceptModel> accepted, Schema after, SchemaChange... changes) {
    return said(Models.service(), accepted, after, changes);
  }

  /** A stale acceptance of the tests' own is left out. */
  private static List<String> said(
      ServiceModel service, List<AcceptModel> accepted, Schema after, SchemaChange... changes) {
    Linted version =
        LintPlans.version(
            service,
            BEFORE,
            after,
            Set.of(),
            accepted,
            Stream.of(changes).map(c -> LintPlans.change(c, BEFORE)).toList());
    return LintProcessor.said(
            diagnostics -> new SafetyLint().check(service, version.plan(), diagnostics))
        .stream()
        .filter(line -> !(accepted.size() == 2 && line.contains("[StaleAccept]")))
        .toList();
  }
}
