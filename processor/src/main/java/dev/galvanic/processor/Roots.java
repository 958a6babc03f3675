package dev.galvanic.processor;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The names of the types that a compile has shown, over all its rounds, the annotated above all.
 */
final class Roots {

  private static final String TEST = "TestFor";

  /** Generated classes are no user's, tests are no part of a service, and a remark makes none. */
  private static final Set<String> NO_ROOTS =
      Set.of("Generated", "Companion", "ProviderClient", "Breaks", TEST);

  private final SortedSet<String> compiled = new TreeSet<>();
  private final SortedSet<String> names = new TreeSet<>();
  private final SortedSet<String> tests = new TreeSet<>();

  /** Adds what a round shows, and says what of it is new and annotated. */
  Set<String> add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      compiled.add(type.getQualifiedName().toString());
    }
    SortedSet<String> added = new TreeSet<>();
    add(annotations, a -> !NO_ROOTS.contains(a), round, names, added);
    add(annotations, TEST::equals, round, tests, added);
    return added;
  }

  private static void add(
      Set<? extends TypeElement> annotations,
      Predicate<String> wanted,
      RoundEnvironment round,
      Set<String> known,
      Set<String> added) {
    TypeElement[] these =
        annotations.stream()
            .filter(a -> wanted.test(a.getSimpleName().toString()))
            .toArray(TypeElement[]::new);
    if (these.length > 0) {
      for (Element element : round.getElementsAnnotatedWithAny(these)) {
        String name = enclosingType(element).getQualifiedName().toString();
        if (known.add(name)) {
          added.add(name);
        }
      }
    }
  }

  /** All types, annotated or not, without nested ones. */
  SortedSet<String> compiled() {
    return compiled;
  }

  /** The annotated types. */
  SortedSet<String> names() {
    return names;
  }

  /** Those that {@code @TestFor} stands on. */
  SortedSet<String> tests() {
    return tests;
  }

  boolean isEmpty() {
    return names.isEmpty() && tests.isEmpty();
  }

  private static TypeElement enclosingType(Element element) {
    Element enclosing = element;
    while (!(enclosing instanceof TypeElement)) {
      enclosing = enclosing.getEnclosingElement();
    }
    return (TypeElement) enclosing;
  }
}
