package dev.galvanic.migrate;

import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log, from a thread of its own, that a script still runs; of a concurrent index also how
 * far it is, which a second session asks, because the first one is busy with it.
 */
final class Progress {
  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
  private static final Statement LOOK =
      Statement.write(
          "migration.progress",
          "SELECT phase || CASE WHEN blocks_total > 0 THEN ', ' || blocks_done || ' of '"
              + " || blocks_total || ' blocks' ELSE '' END || CASE WHEN current_locker_pid > 0"
              + " THEN ', behind process ' || current_locker_pid ELSE '' END"
              + " FROM pg_stat_progress_create_index WHERE pid = $1");
  private static final RowMapper<String> PHASE = row -> row.isNull(0) ? "" : row.string(0);

  private final String service;
  private final Script script;
  private final int process;
  private final MigrationLimits limits;
  private final Supplier<Session> sessions;
  private final long beganNanos = System.nanoTime();
  private final Thread thread;

  private Progress(
      String service,
      Script script,
      int process,
      MigrationLimits limits,
      Supplier<Session> sessions) {
    this.service = service;
    this.script = script;
    this.process = process;
    this.limits = limits;
    this.sessions = sessions;
    this.thread = new Thread(this::watch, "migration-progress");
  }

  /**
   * @param process the server process that runs the script
   */
  static Progress of(
      String service,
      Script script,
      int process,
      MigrationLimits limits,
      Supplier<Session> sessions) {
    Progress progress = new Progress(service, script, process, limits, sessions);
    progress.thread.setDaemon(true);
    progress.thread.start();
    return progress;
  }

  private void watch() {
    try {
      Thread.sleep(limits.firstSign().toMillis());
      while (true) {
        LOG.info("{}: {} has run for {}{}.", service, script.file(), time(), phase());
        Thread.sleep(limits.nextSigns().toMillis());
      }
    } catch (InterruptedException e) {
      // The script is done: this is how the thread is told.
      Thread.currentThread().interrupt();
    }
  }

  private String phase() throws InterruptedException {
    if (script.index().isEmpty()) {
      return "";
    }
    try (Session session = sessions.get()) {
      List<String> phase = session.fetch(LOOK, PHASE, process);
      return phase.isEmpty() || phase.get(0).isEmpty() ? "" : ": " + phase.get(0);
    } catch (SqlException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return " (how far it is cannot be asked: " + e.failure() + ")";
    }
  }

  private String time() {
    return Texts.time(Duration.ofSeconds((System.nanoTime() - beganNanos) / 1_000_000_000));
  }

  /** The thread ends by itself, at once unless it is just asking. */
  void end() {
    thread.interrupt();
  }
}
