package dev.galvanic.migrate;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What {@code --status} and {@code --dry-run} print. */
final class StatusText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");
  private static final List<String> HEADINGS =
      List.of("table", "version", "step", "author", "date", "state");

  private final List<List<String>> rows = new ArrayList<>();
  private int pending;

  private StatusText() {}

  /** Each script with its state, then what only the ledger has, then a line that adds up. */
  static String table(String service, Scripts scripts, Applied applied) {
    StatusText text = new StatusText();
    text.rows.add(HEADINGS);
    Set<Step> known = new HashSet<>();
    for (Script script : scripts.inOrder()) {
      known.add(script.step());
      text.add(script, applied);
    }
    for (Entry entry : applied.entries()) {
      if (!known.contains(entry.step())) {
        text.rows.add(
            row(
                entry.step(),
                String.valueOf(entry.step().number()),
                entry.author(),
                entry.date(),
                "unknown to this build, " + applied(entry)));
      }
    }
    return text.rendered(service);
  }

  private void add(Script script, Applied applied) {
    Entry entry = applied.find(script.step()).orElse(null);
    boolean same = entry != null && entry.checksum().equals(script.checksum());
    String state;
    if (entry == null) {
      state = "pending";
    } else if (same) {
      state = applied(entry);
    } else {
      state = (script.repeatable() ? "pending, last " : "changed, ") + applied(entry);
    }
    if (entry == null || !same && script.repeatable()) {
      pending++;
    }
    String step = script.step().number() + " of " + script.steps();
    rows.add(row(script.step(), step, script.author(), script.date(), state));
  }

  private static List<String> row(
      Step step, String number, String author, String date, String state) {
    return List.of(step.table(), step.version(), number, author, date, state);
  }

  private static String applied(Entry entry) {
    String time = time(entry.appliedAt());
    return switch (entry.how()) {
      case APPLIED -> "applied " + time;
      case BASELINE -> "taken as applied " + time;
      case FOUND -> "found applied " + time;
    };
  }

  private static String time(OffsetDateTime time) {
    return TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
  }

  private String rendered(String service) {
    StringBuilder text = new StringBuilder(service).append('\n');
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = rows.stream().mapToInt(cells -> cells.get(column).length()).max().orElse(0);
        line.append(row.get(i)).append(" ".repeat(width + 2 - row.get(i).length()));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.append(pending == 0 ? "nothing is pending" : pending + " pending")
        .append('\n')
        .toString();
  }

  /** The scripts as they are, each under its file. */
  static String dryRun(String service, List<Script> pending) {
    if (pending.isEmpty()) {
      return "-- " + service + ": nothing is pending\n";
    }
    StringBuilder text = new StringBuilder();
    for (Script script : pending) {
      text.append("-- ").append(service).append(": ").append(script.file()).append('\n');
      text.append(script.text());
      text.append(script.text().endsWith("\n") ? "\n" : "\n\n");
    }
    return text.toString();
  }
}
