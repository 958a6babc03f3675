package dev.galvanic.processor.report;

import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;

/**
 * What only the compiler's Messager knows the place of.
 *
 * @param at where it is said
 * @param name what is meant, if that is something else; otherwise empty
 */
record ElementPlace(
    Messager messager, ElementOrigin at, String name, Object key, String file, long position)
    implements Place {

  @Override
  public void print(Kind kind, String text) {
    messager.printMessage(
        kind,
        name.isEmpty() ? text : text + "\n(It is about " + name + ".)",
        at.element(),
        at.annotation().orElse(null),
        at.annotation().flatMap(this::value).orElse(null));
  }

  private Optional<AnnotationValue> value(AnnotationMirror annotation) {
    return annotation.getElementValues().entrySet().stream()
        .filter(e -> at.member().filter(e.getKey().getSimpleName()::contentEquals).isPresent())
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }
}
