package dev.galvanic.processor.report;

import dev.galvanic.processor.model.Origin;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * A place in the source of this compile. It must not outlive the round that it was made in.
 *
 * @param annotation the annotation on the element, or in one of its annotations, that is meant, if
 *     one is
 * @param member the member of the annotation that is meant, if one is
 * @param index which value of the member is meant, if it lists several
 */
public record ElementOrigin(
    Element element,
    Optional<AnnotationMirror> annotation,
    Optional<String> member,
    OptionalInt index)
    implements Origin {

  /** The element itself. */
  public static ElementOrigin of(Element element) {
    return new ElementOrigin(element, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  /** An annotation on the element. */
  public static ElementOrigin of(Element element, AnnotationMirror annotation) {
    return new ElementOrigin(
        element, Optional.of(annotation), Optional.empty(), OptionalInt.empty());
  }

  /** The value of an annotation's member, or the annotation if the member is not written. */
  public static ElementOrigin of(Element element, AnnotationMirror annotation, String member) {
    return new ElementOrigin(
        element, Optional.of(annotation), Optional.of(member), OptionalInt.empty());
  }

  /** One of the values that an annotation's member lists. */
  public static ElementOrigin of(
      Element element, AnnotationMirror annotation, String member, int index) {
    return new ElementOrigin(
        element, Optional.of(annotation), Optional.of(member), OptionalInt.of(index));
  }
}
