package dev.galvanic.migrate;

import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables of a service up to what its scripts say. Each script is applied once, whole or
 * not at all, however many instances start and whatever ends them. Blocks; for one thread.
 */
public final class Migrator {
  private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

  private final String service;
  private final Scripts scripts;
  private final MigrationLimits limits;
  private final Supplier<Session> sessions;

  /**
   * @param sessions opens a connection of its own, to the server itself and not to a pooler
   */
  public Migrator(
      String service, Scripts scripts, MigrationLimits limits, Supplier<Session> sessions) {
    this.service = service;
    this.scripts = scripts;
    this.limits = limits;
    this.sessions = sessions;
  }

  /**
   * Applies what is missing, and waits for another instance that does.
   *
   * @return the files applied, in order
   * @throws MigrationException if a script fails or differs from what was applied, if the ledger
   *     has what this build has not, or if the server or the role is not one to migrate with
   */
  public List<String> migrate() {
    return migrate(true);
  }

  /**
   * The same for a service that starts. If nothing is missing, a database that is ahead of this
   * build is none of its business: during a rollout a newer instance has been faster.
   */
  public List<String> migrateAtStart() {
    return migrate(false);
  }

  /**
   * Sees that nothing is missing, and changes nothing.
   *
   * @throws MigrationException if something is, or differs from what was applied
   */
  public void check() {
    inSession(
        session -> {
          Plan plan = plan(session);
          if (!plan.pending().isEmpty()) {
            throw new MigrationException(
                service
                    + " does not start: "
                    + plan.files()
                    + (plan.pending().size() == 1 ? " is" : " are")
                    + " pending, and MIGRATE_AT_START is false. Run java -jar app.jar migrate"
                    + " first.");
          }
          warnOfUnknown(plan);
          return true;
        });
  }

  /**
   * The SQL of what is missing, in order, each script under a comment with its file. Changes
   * nothing.
   */
  public String dryRun() {
    return inSession(
        session -> {
          new SessionSettings(session).readOnly();
          Plan plan = plan(session);
          plan.refuseUnknown();
          return StatusText.dryRun(service, plan.pending());
        });
  }

  /** A table of all scripts and of what the ledger has, for people. Changes nothing. */
  public String status() {
    return inSession(
        session -> {
          new SessionSettings(session).readOnly();
          return StatusText.table(service, scripts, new Ledger(session, service).read());
        });
  }

  /**
   * Records all scripts as applied without running them, for tables that were made by other means.
   *
   * @return the files recorded
   * @throws MigrationException if something is recorded already, or a table is missing
   */
  public List<String> baseline() {
    return inSession(
        session -> {
          begin(session);
          new MigrationLock(session, service).take(limits.patience());
          return new Baseline(service, scripts, session).record();
        });
  }

  private List<String> migrate(boolean strict) {
    if (scripts.inOrder().isEmpty()) {
      return List.of();
    }
    return inSession(
        session -> {
          Preflight preflight = begin(session);
          Plan plan = plan(session);
          if (!mustAct(plan, strict)) {
            return List.of();
          }
          preflight.checkRights(service);
          new MigrationLock(session, service).take(limits.patience());
          // Read again under the lock: an instance before this one may have applied them all.
          plan = plan(session);
          if (!mustAct(plan, strict)) {
            return List.of();
          }
          return apply(session, plan);
        });
  }

  private Preflight begin(Session session) {
    Preflight preflight = Preflight.look(session);
    preflight.checkServer(service, session);
    new SessionSettings(session).begin(limits.lockTimeout());
    return preflight;
  }

  private boolean mustAct(Plan plan, boolean strict) {
    if (strict || !plan.pending().isEmpty()) {
      plan.refuseUnknown();
    }
    warnOfUnknown(plan);
    return !plan.pending().isEmpty();
  }

  private void warnOfUnknown(Plan plan) {
    if (!plan.knowsAll()) {
      LOG.warn(
          "The database of {} is ahead of this build, which does not know {}. That is as it should"
              + " be while a newer build is rolled out.",
          service,
          plan.unknownSteps());
    }
  }

  private List<String> apply(Session session, Plan plan) {
    Ledger ledger = new Ledger(session, service);
    ledger.create();
    for (Script script : plan.pending()) {
      long began = System.nanoTime();
      Progress progress = Progress.of(service, script, session.processId(), limits, sessions);
      try {
        if (script.transactional()) {
          new TransactionalRun(service, session, ledger, limits).apply(script);
        } else {
          new ConcurrentRun(service, session, ledger, limits).apply(script);
        }
      } finally {
        progress.end();
      }
      LOG.info(
          "{} applied {} in {} ms.",
          service,
          script.file(),
          (System.nanoTime() - began) / 1_000_000);
    }
    return plan.pending().stream().map(Script::file).toList();
  }

  private Plan plan(Session session) {
    return Plan.of(service, scripts, new Ledger(session, service).read());
  }

  private <T> T inSession(Function<Session, T> work) {
    try (Session session = sessions.get()) {
      return work.apply(session);
    } catch (SqlException e) {
      throw Failures.of(
          "The migration of " + service + " failed", e, "Correct that, then run it again");
    }
  }
}
