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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a released folder is held to: that it is what a release left there. */
final class ReleasedRules {
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<<<<<<< |=======$|>>>>>>> )");
  private static final String RESTORE = "Restore it from version control";

  private final ReleasedFolder folder;
  private final ReleasedIndex index;

  ReleasedRules(ReleasedFolder folder) {
    this.folder = folder;
    index = ReleasedIndex.of(folder.index().orElse(""));
  }

  /** The first thing that is wrong: what comes after it may follow from it. */
  Optional<ReleasedProblem> problem() {
    return Stream.<Supplier<Optional<ReleasedProblem>>>of(
            this::conflictMarks,
            this::sameNumber,
            this::noIndex,
            this::badLine,
            this::unlisted,
            this::missing,
            this::headless,
            this::sameStep,
            this::order,
            this::gap,
            this::steps,
            this::edited,
            this::schema)
        .flatMap(rule -> rule.get().stream())
        .findFirst();
  }

  private Optional<ReleasedProblem> conflictMarks() {
    return Stream.of(ReleasedIndex.FILE, ReleasedIndex.SCHEMA)
        .filter(
            file ->
                CONFLICT
                    .matcher(
                        (file.equals(ReleasedIndex.FILE) ? folder.index() : folder.schema())
                            .orElse(""))
                    .find())
        .map(file -> conflict(folder.path(file) + " has the marks of a merge conflict"))
        .findFirst();
  }

  private Optional<ReleasedProblem> sameNumber() {
    Map<Integer, String> seen = new TreeMap<>();
    Set<String> files = new TreeSet<>(folder.scripts().keySet());
    files.addAll(index.fingerprints().keySet());
    for (String file : files) {
      Optional<Integer> number = ReleasedFile.number(file);
      String other = number.isPresent() ? seen.put(number.get(), file) : null;
      if (other != null) {
        return Optional.of(
            conflict(other + " and " + file + " in " + folder.label() + " have one number"));
      }
    }
    return Optional.empty();
  }

  private ReleasedProblem conflict(String fact) {
    return new ReleasedProblem(
        Code.RELEASED_CONFLICT,
        fact + ": two branches have released",
        "Take the whole folder from the branch whose scripts databases have run, keep the @Migrate"
            + " of the other branch on its model, build, and release again");
  }

  private Optional<ReleasedProblem> noIndex() {
    return when(
        folder.index().isEmpty(),
        Code.RELEASED_MISSING,
        folder.path(ReleasedIndex.FILE) + ", the index of the scripts, is not there",
        RESTORE);
  }

  private Optional<ReleasedProblem> badLine() {
    return index
        .badLine()
        .map(
            line ->
                new ReleasedProblem(
                    Code.RELEASED_UNREADABLE,
                    folder.path(ReleasedIndex.FILE)
                        + " has the line \""
                        + line
                        + "\", which is no script and its fingerprint",
                    RESTORE));
  }

  private Optional<ReleasedProblem> unlisted() {
    List<String> files = new ArrayList<>(folder.scripts().keySet());
    files.removeAll(index.fingerprints().keySet());
    return when(
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
    return when(
        !files.isEmpty(),
        Code.RELEASED_MISSING,
        paths(files) + (files.size() == 1 ? " was" : " were") + " released and is not there",
        RESTORE);
  }

  private Optional<ReleasedProblem> headless() {
    List<String> files =
        folder.scripts().values().stream()
            .filter(file -> file.header().isEmpty())
            .map(ReleasedFile::name)
            .toList();
    return when(
        !files.isEmpty(),
        Code.RELEASED_UNREADABLE,
        paths(files)
            + (files.size() == 1 ? " does" : " do")
            + " not begin with the lines -- table, -- version and -- step",
        RESTORE);
  }

  private Optional<ReleasedProblem> sameStep() {
    Map<String, String> seen = new HashMap<>();
    for (ReleasedFile file : inOrder()) {
      ScriptHeader header = file.header().orElseThrow();
      String step = header.version() + " of " + header.table() + ", step " + header.step();
      String other = seen.put(step, file.name());
      if (other != null) {
        return Optional.of(
            conflict(
                other + " and " + file.name() + " in " + folder.label() + " are both " + step));
      }
    }
    return Optional.empty();
  }

  private Optional<ReleasedProblem> order() {
    String before = "";
    for (String file : index.fingerprints().keySet()) {
      if (!before.isEmpty() && number(before) > number(file)) {
        return Optional.of(
            new ReleasedProblem(
                Code.RELEASED_ORDER,
                folder.path(ReleasedIndex.FILE) + " has " + before + " before " + file,
                RESTORE));
      }
      before = file;
    }
    return Optional.empty();
  }

  private Optional<ReleasedProblem> gap() {
    int wanted = 1;
    for (String file : index.fingerprints().keySet()) {
      if (number(file) != wanted) {
        return Optional.of(
            new ReleasedProblem(
                Code.RELEASED_MISSING,
                folder.label() + " has no script of number " + wanted + " before " + file,
                RESTORE));
      }
      wanted++;
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
                  RESTORE));
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
    return when(
        !files.isEmpty(),
        Code.RELEASED_EDITED,
        paths(files) + (files.size() == 1 ? " was" : " were") + " edited after the release",
        "Databases have run it as it was: restore it from version control, and give the change a"
            + " new version, a @Migrate on the model");
  }

  private Optional<ReleasedProblem> schema() {
    String text = folder.schema().orElse("");
    String path = folder.path(ReleasedIndex.SCHEMA);
    try {
      SchemaText.read(text);
    } catch (IllegalArgumentException e) {
      return when(
          true, Code.RELEASED_UNREADABLE, path + " cannot be read: " + e.getMessage(), RESTORE);
    }
    return when(
        !index.schema().equals(Optional.of(Fingerprint.ofSchema(text))),
        Code.RELEASED_EDITED,
        path + " was edited after the release",
        "It is what the released scripts add up to: restore it from version control, and give the"
            + " change a new version, a @Migrate on the model");
  }

  /** The scripts as the index has them. */
  List<ReleasedFile> inOrder() {
    return index.fingerprints().keySet().stream().map(folder.scripts()::get).toList();
  }

  private static int number(String file) {
    return ReleasedFile.number(file).orElseThrow();
  }

  private String paths(List<String> files) {
    return String.join(" and ", files.stream().map(folder::path).toList());
  }

  private static Optional<ReleasedProblem> when(
      boolean wrong, Code code, String fact, String action) {
    return wrong ? Optional.of(new ReleasedProblem(code, fact, action)) : Optional.empty();
  }
}
