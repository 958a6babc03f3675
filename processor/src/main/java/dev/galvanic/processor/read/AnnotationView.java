package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation on an element. A value that javac could not make out reads as if it were empty:
 * javac has its own error for it.
 *
 * @param element that it is reported at
 */
record AnnotationView(Element element, AnnotationMirror mirror) {

  /** The annotation of this qualified name on the element. */
  static Optional<AnnotationView> of(Element element, String qualifiedName) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> new AnnotationView(element, mirror))
        .filter(a -> a.qualifiedName().equals(qualifiedName))
        .findFirst();
  }

  /** Galvanic's annotation of this simple name on the element. */
  static Optional<AnnotationView> ours(Element element, String simpleName) {
    return of(element, Names.ANNOTATIONS + simpleName);
  }

  /**
   * Galvanic's annotations of this simple name on the element, as often as it stands there: javac
   * gives several as one of the type that contains them.
   */
  static List<AnnotationView> repeated(Element element, String simpleName) {
    String name = Names.ANNOTATIONS + simpleName;
    return element.getAnnotationMirrors().stream()
        .map(mirror -> new AnnotationView(element, mirror))
        .flatMap(
            a ->
                a.qualifiedName().equals(name + ".List")
                    ? a.annotations("value").stream()
                    : Stream.of(a).filter(one -> one.qualifiedName().equals(name)))
        .toList();
  }

  TypeElement type() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  String qualifiedName() {
    return type().getQualifiedName().toString();
  }

  String simpleName() {
    return type().getSimpleName().toString();
  }

  Origin origin() {
    return ElementOrigin.of(element, mirror);
  }

  Origin origin(String member) {
    return ElementOrigin.of(element, mirror, member);
  }

  Origin origin(String member, int index) {
    return ElementOrigin.of(element, mirror, member, index);
  }

  /** Whether the source gives the member, rather than leaving it to its default. */
  boolean has(String member) {
    return written(member).isPresent();
  }

  String text(String member) {
    return value(member).map(v -> v instanceof String s ? s : "").orElse("");
  }

  /** The text if it is not empty. */
  Optional<String> given(String member) {
    return Optional.of(text(member)).filter(s -> !s.isEmpty());
  }

  long number(String member) {
    return value(member).map(v -> v instanceof Number n ? n.longValue() : 0L).orElse(0L);
  }

  boolean flag(String member) {
    return value(member).filter(Boolean.TRUE::equals).isPresent();
  }

  /** The name of an enum's constant. */
  String constant(String member) {
    return value(member).map(AnnotationView::constant).orElse("");
  }

  List<String> texts(String member) {
    return elements(member).stream().map(v -> v instanceof String s ? s : "").toList();
  }

  List<String> constants(String member) {
    return elements(member).stream().map(AnnotationView::constant).toList();
  }

  /** The class that the member names. */
  Optional<TypeMirror> classOf(String member) {
    return value(member).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
  }

  /** The classes that the member lists, in their places; none where javac found no class. */
  List<Optional<TypeMirror>> classes(String member) {
    return elements(member).stream()
        .map(v -> Optional.of(v).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast))
        .toList();
  }

  /** The annotations that the member lists. */
  List<AnnotationView> annotations(String member) {
    return elements(member).stream()
        .filter(AnnotationMirror.class::isInstance)
        .map(a -> new AnnotationView(element, (AnnotationMirror) a))
        .toList();
  }

  private static String constant(Object value) {
    return value instanceof VariableElement v ? v.getSimpleName().toString() : "";
  }

  private List<Object> elements(String member) {
    return value(member)
        .map(v -> v instanceof List<?> list ? list : List.of())
        .map(AnnotationView::unwrapped)
        .orElse(List.of());
  }

  private static List<Object> unwrapped(List<?> values) {
    return values.stream().map(v -> ((AnnotationValue) v).getValue()).toList();
  }

  private Optional<Object> value(String member) {
    return written(member)
        .or(
            () ->
                ElementFilter.methodsIn(type().getEnclosedElements()).stream()
                    .filter(m -> m.getSimpleName().contentEquals(member))
                    .map(ExecutableElement::getDefaultValue)
                    .filter(v -> v != null)
                    .findFirst())
        .map(AnnotationValue::getValue);
  }

  private Optional<AnnotationValue> written(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(e -> e.getValue())
        .findFirst();
  }
}
