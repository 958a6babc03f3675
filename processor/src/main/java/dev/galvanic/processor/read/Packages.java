package dev.galvanic.processor.read;

import dev.galvanic.processor.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * Finds types by the names of the classes in a package, without loading every class. Javac lists
 * the classes of a package, but not the packages below it.
 */
final class Packages {

  private static final String SUFFIX = "_Galvanic";

  private Packages() {}

  /** The types that have a companion. */
  static Stream<TypeRef> companions(Compile compile, String packageName) {
    return names(compile, packageName).stream()
        .filter(n -> n.endsWith(SUFFIX))
        .sorted()
        .map(n -> n.substring(0, n.length() - SUFFIX.length()).split("_"))
        .map(n -> new TypeRef(packageName, List.of(n)));
  }

  /** The types that have a companion and a module. */
  static Stream<TypeRef> services(Compile compile, String packageName) {
    Set<String> names = names(compile, packageName);
    return companions(compile, packageName).filter(t -> names.contains(t.flat() + "Module"));
  }

  private static Set<String> names(Compile compile, String packageName) {
    PackageElement found = compile.elements().getPackageElement(packageName);
    Set<String> names = new HashSet<>();
    if (found != null) {
      for (Element type : found.getEnclosedElements()) {
        names.add(type.getSimpleName().toString());
      }
    }
    return names;
  }
}
