package dev.galvanic.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What a name of a type may stand for where it is written. */
final class WrittenNames {

  private WrittenNames() {}

  /**
   * Qualified names, the likeliest first: by an import, by the package, by an import of all.
   *
   * @param simple the name without dots
   * @param user in whose file it is written
   */
  static Stream<String> meant(Compile compile, String simple, Element user) {
    List<String> names = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (String imported : compile.files().imports(user)) {
      if (imported.endsWith("." + simple)) {
        names.add(imported);
      } else if (imported.endsWith(".*")) {
        all.add(imported.substring(0, imported.length() - 1) + simple);
      }
    }
    String own = compile.elements().getPackageOf(user).getQualifiedName().toString();
    names.add(own.isEmpty() ? simple : own + "." + simple);
    names.addAll(all);
    return names.stream();
  }

  /** The same of a name as Javadoc has it, which may be one of a nested type or a whole one. */
  static Stream<String> inJavadoc(Compile compile, String name, Element user) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    String rest = dot < 0 ? "" : name.substring(dot);
    Stream<String> members =
        Stream.iterate(user, e -> e != null, Element::getEnclosingElement)
            .filter(TypeElement.class::isInstance)
            .map(type -> ((TypeElement) type).getQualifiedName() + "." + first);
    Stream<String> outside =
        Stream.concat(meant(compile, first, user), Stream.of("java.lang." + first));
    return Stream.concat(
        Stream.concat(members, outside).map(found -> found + rest), Stream.of(name));
  }
}
