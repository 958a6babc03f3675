package dev.galvanic.processor.read;

import dev.galvanic.processor.report.Code;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the index of a released folder is held to: one script after the other, from number 1. */
record ReleasedIndexRules(ReleasedFolder folder, ReleasedIndex index) {
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<<<<<<< |=======$|>>>>>>> )");

  /** The first thing that is wrong: what comes after it may follow from it. */
  Optional<ReleasedProblem> problem() {
    return Stream.<Supplier<Optional<ReleasedProblem>>>of(
            this::conflictMarks,
            this::sameNumber,
            this::noIndex,
            this::badLine,
            this::order,
            this::gap)
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
        .map(
            file ->
                ReleasedProblem.conflict(folder.path(file) + " has the marks of a merge conflict"))
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
            ReleasedProblem.conflict(
                other + " and " + file + " in " + folder.label() + " have one number"));
      }
    }
    return Optional.empty();
  }

  private Optional<ReleasedProblem> noIndex() {
    return ReleasedProblem.when(
        folder.index().isEmpty(),
        Code.RELEASED_MISSING,
        folder.path(ReleasedIndex.FILE) + ", the index of the scripts, is not there",
        ReleasedProblem.RESTORE);
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
                    ReleasedProblem.RESTORE));
  }

  private Optional<ReleasedProblem> order() {
    String before = "";
    for (String file : index.fingerprints().keySet()) {
      if (!before.isEmpty() && number(before) > number(file)) {
        return Optional.of(
            new ReleasedProblem(
                Code.RELEASED_ORDER,
                folder.path(ReleasedIndex.FILE) + " has " + before + " before " + file,
                ReleasedProblem.RESTORE));
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
                ReleasedProblem.RESTORE));
      }
      wanted++;
    }
    return Optional.empty();
  }

  private static int number(String file) {
    return ReleasedFile.number(file).orElseThrow();
  }
}
