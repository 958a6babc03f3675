package dev.galvanic.processor.check.lint;

import java.util.List;

/** The rules, in the order of docs/safety.md. */
final class LintRules {

  static final List<LintRule> ALL =
      List.of(
          new TableRewrite(),
          new NotNullWithoutDefault(),
          new NotNullScan(),
          new IndexWithoutConcurrently(),
          new ConstraintWithoutNotValid(),
          new SeveralStrongLocks(),
          new DataUnderLock(),
          new StrongLockInSql(),
          new NotInTransaction(),
          new TypeNarrowing(),
          new DataLoss(),
          new WholeTableWrite(),
          new BreaksRunningInstances(),
          new StillUsed());

  private LintRules() {}
}
