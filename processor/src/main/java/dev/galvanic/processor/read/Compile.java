package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every reader needs of the compile, for one round. */
final class Compile {

  private final Elements elements;
  private final Types types;
  private final SourceFiles files;
  private final Diagnostics diagnostics;
  private OwnClients clients = OwnClients.none();
  private boolean unresolved;

  Compile(ProcessingEnvironment environment, Set<String> compiled, Diagnostics diagnostics) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    files = SourceFiles.of(environment, compiled);
    this.diagnostics = diagnostics;
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  SourceFiles files() {
    return files;
  }

  Optional<TypeElement> find(String qualifiedName) {
    return Optional.ofNullable(elements.getTypeElement(qualifiedName));
  }

  Optional<TypeElement> find(TypeRef name) {
    return find(name.qualified());
  }

  /** Whether the type is compiled here from its source. */
  boolean isSource(TypeElement type) {
    return files.has(type);
  }

  /** A type that another processor may still generate; if none does, javac says so. */
  void await() {
    unresolved = true;
  }

  /** Whether a type was met that does not exist yet. */
  boolean isUnresolved() {
    return unresolved;
  }

  /** What this compile is about to write for its resources. */
  OwnClients clients() {
    return clients;
  }

  /** Says what it is about to write, before anything is read. */
  void clients(OwnClients coming) {
    clients = coming;
  }

  void error(Origin at, Code code, String fact, String action) {
    diagnostics.error(at, code, fact, action);
  }

  void error(Element at, Code code, String fact, String action) {
    diagnostics.error(ElementOrigin.of(at), code, fact, action);
  }

  void warning(Element at, Code code, String fact, String action) {
    diagnostics.warning(ElementOrigin.of(at), code, fact, action);
  }

  TypeRef ref(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    Element element = type;
    for (; element instanceof TypeElement; element = element.getEnclosingElement()) {
      names.addFirst(element.getSimpleName().toString());
    }
    return new TypeRef(
        elements.getPackageOf(type).getQualifiedName().toString(), List.copyOf(names));
  }

  /** Whether the type, without its arguments, has this qualified name. */
  boolean is(TypeMirror type, String qualifiedName) {
    return types.asElement(type) instanceof TypeElement element
        && element.getQualifiedName().contentEquals(qualifiedName);
  }

  /** The class and what it extends, from the class upwards. */
  Stream<TypeElement> superclasses(TypeElement type) {
    return Stream.iterate(
            Optional.of(type),
            Optional::isPresent,
            t -> Optional.ofNullable((TypeElement) types.asElement(t.get().getSuperclass())))
        .map(Optional::get);
  }
}
