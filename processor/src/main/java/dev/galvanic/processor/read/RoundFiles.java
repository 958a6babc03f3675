package dev.galvanic.processor.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The source files of a compiler that shows none, such as Eclipse's: what it gave to the rounds is
 * a source. Nobody says what a file imports, so names are sought wherever they may come from.
 */
final class RoundFiles implements SourceFiles {

  private final Set<String> compiled;
  private final List<String> imports;

  /**
   * Of the types that the compile has shown.
   *
   * @param compiled their qualified names, without nested ones
   */
  RoundFiles(Set<String> compiled) {
    this.compiled = Set.copyOf(compiled);
    imports =
        Stream.concat(
                Stream.of(Names.RUNTIME),
                compiled.stream()
                    .sorted()
                    .map(name -> name.substring(0, name.lastIndexOf('.') + 1)))
            .filter(packageName -> !packageName.isEmpty())
            .distinct()
            .map(packageName -> packageName + "*")
            .toList();
  }

  @Override
  public boolean has(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    return compiled.contains(outermost.getQualifiedName().toString());
  }

  @Override
  public List<String> imports(Element element) {
    return imports;
  }
}
