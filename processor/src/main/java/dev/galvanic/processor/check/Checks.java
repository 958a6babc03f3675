package dev.galvanic.processor.check;

import dev.galvanic.processor.check.document.DocumentCheck;
import dev.galvanic.processor.check.sql.StatementCheck;
import java.util.List;

/** The rules that a service is held to. */
public final class Checks {

  /**
   * Every rule. Their order matters to the last one only, which is silent about models that another
   * one finds wrong: errors are printed in the source's.
   */
  public static final List<Check> ALL =
      List.of(
          new DuplicateRoute(),
          new UnboundPathVariable(),
          new UnboundParameter(),
          new SeveralBodies(),
          new BodyOnGet(),
          new ParameterNameClash(),
          new JsonNameClash(),
          new SchemaNameClash(),
          new DuplicateModel(),
          new ColumnNameClash(),
          new BadColumn(),
          new BadVersionColumn(),
          new BadKey(),
          new BadIndex(),
          new BadReference(),
          new BadName(),
          new UnknownColumn(),
          new DuplicateName(),
          new MissingDependency(),
          new AmbiguousDependency(),
          new CircularDependency(),
          new PastLogged(),
          new UnboundSqlParameter(),
          new BadPage(),
          new BadBatch(),
          new ListAfterIn(),
          new BadMigration(),
          new BadVersion(),
          new DuplicateVersion(),
          new MigrationOfNewTable(),
          new MissingDefinition(),
          new MissingUsing(),
          new ReleasedVersionDiffers(),
          new UndeclaredEffect(),
          new UnknownMigrationTarget(),
          new SafeMigrations(),
          new StatementCheck(),
          new ReadOnlyWrite(),
          new NotYetStream(),
          new StreamOnEventLoop(),
          new NotYetEndless(),
          new NotYetInRows(),
          new OpaqueInJson(),
          new HandlersOnly(),
          new NothingAfterHead(),
          new DocumentCheck(),
          new SchemaDrift());

  private Checks() {}
}
