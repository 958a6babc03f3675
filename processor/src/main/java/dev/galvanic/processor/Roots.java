package dev.galvanic.processor;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of the annotated types that a compile has shown, over all its rounds. */
final class Roots {

  private final SortedSet<String> names = new TreeSet<>();

  /** Adds what a round shows, and says what of it is new. */
  Set<String> add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    SortedSet<String> added = new TreeSet<>();
    TypeElement[] wanted =
        annotations.stream().filter(Roots::makesRoots).toArray(TypeElement[]::new);
    if (wanted.length > 0) {
      for (Element element : round.getElementsAnnotatedWithAny(wanted)) {
        String name = enclosingType(element).getQualifiedName().toString();
        if (names.add(name)) {
          added.add(name);
        }
      }
    }
    return added;
  }

  SortedSet<String> names() {
    return names;
  }

  /** Generated classes are no user's. */
  private static boolean makesRoots(TypeElement annotation) {
    String name = annotation.getSimpleName().toString();
    return !name.equals("Generated") && !name.equals("Companion") && !name.equals("ProviderClient");
  }

  private static TypeElement enclosingType(Element element) {
    Element enclosing = element;
    while (!(enclosing instanceof TypeElement)) {
      enclosing = enclosing.getEnclosingElement();
    }
    return (TypeElement) enclosing;
  }
}
