package dev.galvanic.processor.read;

import dev.galvanic.processor.model.schema.Fingerprint;
import dev.galvanic.processor.model.schema.SchemaText;
import dev.galvanic.processor.model.schema.ScriptHeader;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the scripts of a released folder are held to: that they are what a release left there. */
record ReleasedScriptRules(ReleasedFolder folder, ReleasedIndex index) {

  /** The first thing that is wrong: what comes after it may follow from it. */
  Optional<ReleasedProblem> problem() {
    return Stream.<Supplier<Optional<ReleasedProblem>>>of(
            this::unlisted,
            this::missing,
            this::headless,
            this::sameStep,
            this::steps,
            this::edited,
            this::schemaText)
        .flatMap(rule -> rule.get().stream())
        .findFirst();
  }

  private Optional<ReleasedProblem> unlisted() {
    List<String> files = new ArrayList<>(folder.scripts().keySet());
    files.removeAll(index.fingerprints().keySet());
    return ReleasedProblem.when(
        !files.isEmpty(),
        Code.RELEASED_UNLISTED,
        paths(files) + (files.size() == 1 ? " is" : " are") + " not in the index beside it",
        "If a release was broken off, run it again; otherwise restore the folder from version"
            + " control: what is to be run on the tables stands in a @Migrate");
  }

  private Optional<ReleasedProblem> missing() {
    List<String> files = new ArrayList<>(index.fingerprints().keySet());
    files.removeAll(folder.scripts().keySet());
    if (folder.schema().isEmpty()) {
      files.add(ReleasedIndex.SCHEMA);
    }
    return ReleasedProblem.when(
        !files.isEmpty(),
        Code.RELEASED_MISSING,
        paths(files) + (files.size() == 1 ? " was" : " were") + " released and is not there",
        ReleasedProblem.RESTORE);
  }

  private Optional<ReleasedProblem> headless() {
    List<String> files =
        folder.scripts().values().stream()
            .filter(file -> file.header().isEmpty())
            .map(ReleasedFile::name)
            .toList();
    return ReleasedProblem.when(
        !files.isEmpty(),
        Code.RELEASED_UNREADABLE,
        paths(files)
            + (files.size() == 1 ? " does" : " do")
            + " not begin with the lines -- table, -- version and -- step",
        ReleasedProblem.RESTORE);
  }

  private Optional<ReleasedProblem> sameStep() {
    Map<String, String> seen = new HashMap<>();
    for (ReleasedFile file : inOrder()) {
      ScriptHeader header = file.header().orElseThrow();
      String step = header.version() + " of " + header.table() + ", step " + header.step();
      String other = seen.put(step, file.name());
      if (other != null) {
        return Optional.of(
            ReleasedProblem.conflict(
                other + " and " + file.name() + " in " + folder.label() + " are both " + step));
      }
    }
    return Optional.empty();
  }

  private Optional<ReleasedProblem> steps() {
    Set<String> there = new HashSet<>();
    inOrder().forEach(file -> there.add(step(file.header().orElseThrow(), 0)));
    for (ReleasedFile file : inOrder()) {
      ScriptHeader header = file.header().orElseThrow();
      for (int i = 1; i <= header.steps(); i++) {
        if (!there.contains(step(header, i))) {
          return Optional.of(
              new ReleasedProblem(
                  Code.RELEASED_MISSING,
                  folder.label()
                      + " has no step "
                      + i
                      + " of "
                      + header.steps()
                      + " of "
                      + header.version()
                      + " of "
                      + header.table(),
                  ReleasedProblem.RESTORE));
        }
      }
    }
    return Optional.empty();
  }

  private static String step(ScriptHeader header, int step) {
    return header.table() + "\n" + header.version() + "\n" + (step == 0 ? header.step() : step);
  }

  private Optional<ReleasedProblem> edited() {
    List<String> files =
        folder.scripts().values().stream()
            .filter(f -> !Fingerprint.ofScript(f.text()).equals(index.fingerprints().get(f.name())))
            .map(ReleasedFile::name)
            .toList();
    return ReleasedProblem.when(
        !files.isEmpty(),
        Code.RELEASED_EDITED,
        paths(files) + (files.size() == 1 ? " was" : " were") + " edited after the release",
        "Databases have run it as it was: restore it from version control, and give the change a"
            + " new version, a @Migrate on the model");
  }

  private Optional<ReleasedProblem> schemaText() {
    String text = folder.schema().orElse("");
    String path = folder.path(ReleasedIndex.SCHEMA);
    try {
      SchemaText.read(text);
    } catch (IllegalArgumentException e) {
      return ReleasedProblem.when(
          true,
          Code.RELEASED_UNREADABLE,
          path + " cannot be read: " + e.getMessage(),
          ReleasedProblem.RESTORE);
    }
    return ReleasedProblem.when(
        !index.schema().equals(Optional.of(Fingerprint.ofSchema(text))),
        Code.RELEASED_EDITED,
        path + " was edited after the release",
        "It is what the released scripts add up to: restore it from version control, and give the"
            + " change a new version, a @Migrate on the model");
  }

  /** The scripts as the index has them. */
  private List<ReleasedFile> inOrder() {
    return index.fingerprints().keySet().stream().map(folder.scripts()::get).toList();
  }

  private String paths(List<String> files) {
    return String.join(" and ", files.stream().map(folder::path).toList());
  }
}
