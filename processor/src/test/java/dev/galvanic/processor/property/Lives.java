package dev.galvanic.processor.property;

import dev.galvanic.processor.property.Compiler.Complaint;
import dev.galvanic.processor.property.Compiler.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Leads lives to their end, an edit of each at a time, and does what the messages say. */
final class Lives {
  /** A paste, and one more compile for the acceptances that the lint asks for. */
  private static final int ROUNDS = 8;

  private final List<Life> lives;
  private final Compiler compiler;
  private final Path released;

  Lives(List<Life> lives, Path folder) throws IOException {
    this.lives = lives;
    this.released = Files.createDirectories(folder.resolve("released"));
    this.compiler = new Compiler(released, Files.createDirectories(folder.resolve("work")));
  }

  /** Every edit of every life; then what was made in the end is applied. */
  void live(Catalogs catalogs) throws IOException {
    settle(lives, true);
    int longest = lives.stream().mapToInt(l -> l.edits().size()).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      List<Life> moving = new ArrayList<>();
      for (Life life : lives) {
        if (!life.failed() && i < life.edits().size()) {
          Edit edit = life.edits().get(i);
          World before = life.world();
          life.world(before.after(edit));
          life.tell("edit " + i + ": " + edit + (life.world() == before ? " (nothing)" : ""));
          moving.add(life);
        }
      }
      int step = i;
      settle(moving.stream().filter(l -> l.edits().get(step).release()).toList(), true);
      settle(moving.stream().filter(l -> !l.edits().get(step).release()).toList(), false);
    }
    Run last = whole(alive());
    Map<Life, World> worlds = new HashMap<>();
    for (Life life : alive()) {
      worlds.put(life, life.world());
      life.world(life.world().born());
    }
    Run fresh = compiler.compileUnreleased(alive());
    for (Life life : alive()) {
      life.world(worlds.get(life));
      fresh.of(life).forEach(c -> life.fail("the end, born anew, does not compile: " + c.text()));
      if (!life.failed()) {
        catalogs.compare(life, last.resources(life), fresh.resources(life));
      }
    }
  }

  /** A compile without errors, for one error keeps all services from being made. */
  private Run whole(List<Life> some) throws IOException {
    List<Life> good = some;
    while (true) {
      Run run = compiler.compile(good);
      good.forEach(l -> run.of(l).forEach(c -> l.fail("does not compile: " + c.text())));
      List<Life> left = good.stream().filter(l -> !l.failed()).toList();
      if (left.size() == good.size()) {
        return run;
      }
      good = left;
    }
  }

  private List<Life> alive() {
    return lives.stream().filter(l -> !l.failed()).toList();
  }

  /** Compiles, pastes and accepts until nobody complains. */
  private void settle(List<Life> moving, boolean release) throws IOException {
    // All of them every time: what is wrong with one keeps javac from saying what another lacks.
    boolean quiet = false;
    for (int round = 0; !quiet; round++) {
      List<Life> open = moving.stream().filter(l -> !l.failed()).toList();
      Run run = compiler.compile(open);
      quiet = run.complaints().isEmpty();
      for (Life life : open) {
        List<Complaint> complaints = run.of(life);
        if (round >= ROUNDS && !complaints.isEmpty()) {
          life.fail("what was pasted does not compile: " + complaints);
        } else if (!complaints.isEmpty()) {
          answer(life, complaints);
        }
      }
    }
    List<Life> settled = moving.stream().filter(l -> !l.failed()).toList();
    if (release && !settled.isEmpty()) {
      Run run = whole(settled);
      for (Life life : settled) {
        if (!life.failed()) {
          release(run.resources(life), life.released(released));
          life.releasedNow(life.name().hashCode() % 2 == 0);
        }
      }
    }
  }

  /** Does what the messages say; if that is more than to paste, it starts over. */
  private static void answer(Life life, List<Complaint> complaints) {
    Map<String, String> sources = life.world().sources(life.name());
    Map<String, List<String>> byFile = new HashMap<>();
    boolean done = false;
    for (Complaint complaint : complaints) {
      life.tell("  " + complaint.file() + ":" + complaint.line() + " " + complaint.text());
      byFile.computeIfAbsent(complaint.file(), f -> new ArrayList<>()).add(complaint.text());
      if (!complaint.text().contains("[SchemaDrift]")) {
        String line = sources.get(complaint.file()).lines().toList().get(complaint.line() - 1);
        for (String rule : Proposal.rules(complaint.text())) {
          done |= accept(life, line, rule);
        }
      }
    }
    for (Map.Entry<String, List<String>> entry : byFile.entrySet()) {
      String record = entry.getKey().replace(".java", "");
      String text = String.join(" ", entry.getValue());
      List<Proposal> proposals =
          entry.getValue().stream()
              .flatMap(t -> Proposal.in(t, record).stream())
              .distinct()
              .toList();
      if (text.contains("[SchemaDrift]") && !proposals.isEmpty()) {
        paste(life, proposals);
        done = true;
      } else if (text.contains("Remove @Migrate") || foreign(life, record, text)) {
        // What was released stands on a record that is the model of another table now.
        life.world(
            life.world().entities(e -> e.record().equals(record) ? e.annotations(List.of()) : e));
        done = true;
      }
    }
    if (!done && !life.startOver()) {
      life.fail("the compile fails, and the message proposes nothing: " + complaints);
    }
  }

  private static boolean foreign(Life life, String record, String text) {
    return text.contains("[UnknownMigrationTarget]") && life.allReleased(record);
  }

  /** Of a choice, the rename is taken where there was one. */
  private static void paste(Life life, List<Proposal> proposals) {
    boolean renamed =
        life.edits().stream()
            .anyMatch(
                e -> e.kind() == Edit.Kind.RENAME_MEMBER || e.kind() == Edit.Kind.RENAME_TABLE);
    Proposal chosen = proposals.get(renamed ? 0 : proposals.size() - 1);
    life.tell("    pasted on " + chosen.record() + ": " + chosen.annotations());
    for (String annotation : chosen.annotations()) {
      life.world(
          chosen.record().equals("App")
              ? life.world().pastedOnService(annotation)
              : life.world()
                  .entities(e -> e.record().equals(chosen.record()) ? e.pasted(annotation) : e));
    }
  }

  /** Whether there is an annotation on that line that can accept it. */
  private static boolean accept(Life life, String line, String rule) {
    World before = life.world();
    life.accepted(rule);
    life.world(
        before
            .entities(e -> e.annotations(accepting(e.annotations(), line, rule)))
            .annotated(accepting(before.serviceAnnotations(), line, rule)));
    return !life.world().equals(before);
  }

  private static List<String> accepting(List<String> annotations, String line, String rule) {
    return annotations.stream().map(a -> a.equals(line) ? Proposal.accepting(a, rule) : a).toList();
  }

  /** As {@code migrate --release} does it. */
  private static void release(Path made, Path folder) throws IOException {
    if (!Files.exists(made.resolve("migrations"))) {
      return;
    }
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("V") || name.equals("schema")) {
          Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.write(
        folder.resolve("migrations"),
        Files.readAllLines(made.resolve("migrations")).stream()
            .filter(line -> !line.startsWith("R"))
            .toList());
  }
}
