package dev.galvanic.processor.report;

import dev.galvanic.processor.model.Origin;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/**
 * Collects the errors, warnings and notes of a compile and prints them once, in the order of the
 * source.
 *
 * <p>One mistake gives one error: a second of the same code at the same place is dropped.
 */
public final class Diagnostics {

  private record Entry(
      Kind kind, Code code, Origin origin, Optional<Place> place, int within, String text) {}

  private final Messager messager;
  private final Places places;
  private final Map<Object, Entry> entries = new LinkedHashMap<>();

  /** For one round of one compile. */
  public Diagnostics(ProcessingEnvironment environment) {
    messager = environment.getMessager();
    places = Places.of(environment);
  }

  /**
   * Adds an error.
   *
   * @param fact what is wrong, with names, as a sentence without its full stop
   * @param action what to do, as a sentence without its full stop
   */
  public void error(Origin at, Code code, String fact, String action) {
    add(Kind.ERROR, at, code, fact, action, 0, "");
  }

  /**
   * Adds an error inside of a text that stands at the place; there may be several of one code.
   *
   * @param within where in the text, which they are sorted by
   * @param excerpt the lines of the text that are meant; may be empty
   */
  public void error(Origin at, Code code, String fact, String action, int within, String excerpt) {
    add(Kind.ERROR, at, code, fact, action, within, excerpt);
  }

  /** Adds what stops a compile with -Werror only; the same texts as an error's. */
  public void warning(Origin at, Code code, String fact, String action) {
    add(Kind.WARNING, at, code, fact, action, 0, "");
  }

  /** Adds what is worth knowing but stops nothing; the same texts as an error's. */
  public void note(Origin at, Code code, String fact, String action) {
    add(Kind.NOTE, at, code, fact, action, 0, "");
  }

  /** Adds a note inside of a text that stands at the place; the same texts as an error's. */
  public void note(Origin at, Code code, String fact, String action, int within, String excerpt) {
    add(Kind.NOTE, at, code, fact, action, within, excerpt);
  }

  /** Whether the compile has failed. */
  public boolean hasErrors() {
    return entries.values().stream().anyMatch(e -> e.kind() == Kind.ERROR);
  }

  /** Whether it has failed for one of these reasons. */
  public boolean hasErrorsOf(Set<Code> codes) {
    return entries.values().stream()
        .anyMatch(e -> e.kind() == Kind.ERROR && codes.contains(e.code()));
  }

  /** Whether it has failed for another reason than this one. */
  public boolean hasErrorsBeside(Code code) {
    return entries.values().stream().anyMatch(e -> e.kind() == Kind.ERROR && e.code() != code);
  }

  /** Prints and forgets everything. Notes wait until there is nothing wrong. */
  public void print() {
    boolean failed = hasErrors();
    entries.values().stream()
        .filter(entry -> !failed || entry.kind() != Kind.NOTE)
        .sorted(
            Comparator.comparing((Entry e) -> e.place().map(Place::file).orElse(""))
                .thenComparing(e -> e.place().map(Place::position).orElse(-1L))
                .thenComparing(Entry::within)
                .thenComparing(Entry::text))
        .forEach(this::print);
    entries.clear();
  }

  private void add(
      Kind kind, Origin at, Code code, String fact, String action, int within, String excerpt) {
    Optional<Place> place = places.find(at);
    String sentence = "[" + code.text() + "] " + fact + ". " + action + ".";
    String text = excerpt.isEmpty() ? sentence : sentence + "\n" + excerpt;
    Object where =
        place.isPresent() ? List.of(place.get().key(), excerpt.isEmpty() ? within : excerpt) : text;
    entries.putIfAbsent(Map.entry(code, where), new Entry(kind, code, at, place, within, text));
  }

  private void print(Entry entry) {
    if (entry.place().isPresent()) {
      entry.place().get().print(entry.kind(), entry.text());
    } else if (entry.origin() instanceof ElementOrigin at) {
      messager.printMessage(entry.kind(), entry.text(), at.element());
    } else {
      messager.printMessage(entry.kind(), entry.text());
    }
  }
}
