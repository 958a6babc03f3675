package dev.galvanic.migrate;

import dev.galvanic.migrate.Indexes.Index;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies a script that must stand outside of a transaction, and records it after. A run that was
 * killed in between has left its index, valid or not: this one looks before it begins.
 */
final class ConcurrentRun {
  private static final Logger LOG = LoggerFactory.getLogger(ConcurrentRun.class);
  private static final String UNDEFINED_OBJECT = "42704";

  private final String service;
  private final Session session;
  private final Ledger ledger;
  private final MigrationLimits limits;
  private final SessionSettings settings;
  private final Indexes indexes;

  ConcurrentRun(String service, Session session, Ledger ledger, MigrationLimits limits) {
    this.service = service;
    this.session = session;
    this.ledger = ledger;
    this.limits = limits;
    this.settings = new SessionSettings(session);
    this.indexes = new Indexes(session);
  }

  void apply(Script script) {
    Patience patience = new Patience(limits.patience());
    int tries = 1;
    while (!applied(script, patience)) {
      Patience.sleep(service, patience.pause(limits.lockTimeout(), tries++));
    }
  }

  /** Whether it is done; false if it has to be tried again for the sake of a lock. */
  private boolean applied(Script script, Patience patience) {
    try {
      // What is concurrent keeps nobody waiting while it waits itself for old transactions.
      settings.lockTimeout(script.concurrent() ? patience.left() : limits.lockTimeout());
      Entry.How how = script.index().isPresent() ? index(script) : other(script);
      ledger.record(script, how);
      settings.lockTimeout(limits.lockTimeout());
      return true;
    } catch (SqlException e) {
      if (!Failures.isLock(e) || patience.isOver()) {
        throw failed(script, e, "");
      }
      LOG.warn(
          "{}: {} did not get a lock, {}, and is tried again.",
          service,
          script.file(),
          new Blockers(session, limits.lockTimeout()).of(script.table()));
      return false;
    }
  }

  private Entry.How index(Script script) {
    Name name = script.index().orElseThrow();
    Index there = indexes.find(name).orElse(null);
    if (there != null) {
      check(script, name, there);
      if (there.valid()) {
        LOG.warn(
            "{}: the index {} of {} is there and valid. A run before this one made it and was ended"
                + " before it could record it: it is recorded now.",
            service,
            name,
            script.file());
        return Entry.How.FOUND;
      }
      LOG.warn(
          "{}: the index {} of {} is there and invalid. A run before this one was ended while it"
              + " made it: it is dropped and made again.",
          service,
          name,
          script.file());
      indexes.drop(name);
    }
    create(script, name);
    return Entry.How.APPLIED;
  }

  private void create(Script script, Name name) {
    try {
      session.script(script.file(), script.text());
    } catch (SqlException e) {
      String remains = Failures.isGone(e) ? "" : dropRemains(script, name, e);
      if (remains.isEmpty()) {
        throw e;
      }
      throw failed(script, e, remains);
    }
  }

  /** Drops the invalid index that a failed statement leaves; empty, or what is left to do. */
  private String dropRemains(Script script, Name name, SqlException cause) {
    try {
      Optional<Index> left = indexes.find(name);
      if (left.isPresent() && !left.get().valid() && left.get().isOn(script.table())) {
        indexes.drop(name);
      }
      return "";
    } catch (SqlException e) {
      cause.addSuppressed(e);
      return " The invalid index "
          + name
          + " is still there ("
          + e.failure()
          + "); the next run drops it.";
    }
  }

  private void check(Script script, Name name, Index there) {
    if (!there.isOn(script.table())) {
      throw new MigrationException(
          "The script "
              + script.file()
              + " of "
              + service
              + " makes the index "
              + name
              + " on "
              + script.table()
              + ", but an index of that name is there on "
              + there.table()
              + ". Rename or drop that one, or name the new one otherwise.");
    }
    if (there.maker().isPresent()) {
      throw new MigrationException(
          "The index "
              + name
              + " of "
              + script.file()
              + " is being made by process "
              + there.maker().get()
              + ". Wait until that is done, or end it (SELECT pg_terminate_backend("
              + there.maker().get()
              + ")), then run it again.");
    }
    if (there.unique() != script.beginsWith("create", "unique")) {
      throw new MigrationException(
          "The index "
              + name
              + " of "
              + script.file()
              + " is there, and it is "
              + (there.unique() ? "" : "not ")
              + "unique, unlike the script's. It was made by other means: drop it (DROP INDEX"
              + " CONCURRENTLY "
              + name.quoted()
              + "), then run it again.");
    }
  }

  private Entry.How other(Script script) {
    try {
      session.script(script.file(), script.text());
      return Entry.How.APPLIED;
    } catch (SqlException e) {
      if (!Failures.isState(e, UNDEFINED_OBJECT)
          || !script.beginsWith("drop", "index", "concurrently")) {
        throw e;
      }
      LOG.warn(
          "{}: the index that {} drops is not there. A run before this one dropped it and was ended"
              + " before it could record it: it is recorded now.",
          service,
          script.file());
      return Entry.How.FOUND;
    }
  }

  private MigrationException failed(Script script, SqlException e, String remains) {
    MigrationException failed =
        Failures.of(
            "The script "
                + script.file()
                + " of "
                + service
                + (Failures.isGone(e) ? " was cut off" : " failed"),
            e,
            "It stands outside of a transaction: see what is left of it, correct the model or the"
                + " database, then run it again");
    return remains.isEmpty() ? failed : new MigrationException(failed.getMessage() + remains, e);
  }
}
