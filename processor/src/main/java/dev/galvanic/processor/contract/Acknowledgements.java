package dev.galvanic.processor.contract;

import dev.galvanic.contract.Difference;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The {@code @Breaks} of a service. Each covers what it stands on, with all that is in it. */
final class Acknowledgements {
  private static final String BREAKS = "dev.galvanic.annotation.Breaks";

  private final Places places;
  private final Map<Element, Boolean> used = new LinkedHashMap<>();

  Acknowledgements(Places places) {
    this.places = places;
    ServiceModel service = places.service();
    Stream.of(
            Stream.of(service.origin()),
            service.resources().stream().map(r -> r.origin()),
            service.resources().stream().flatMap(r -> r.routes().stream()).map(r -> r.origin()),
            service.records().stream().map(r -> r.origin()),
            service.enums().stream().map(e -> e.origin()))
        .flatMap(origins -> origins)
        .flatMap(origin -> element(origin).stream())
        .filter(element -> reason(element).isPresent())
        .forEach(element -> used.put(element, false));
  }

  private static Optional<Element> element(Origin origin) {
    return origin instanceof ElementOrigin at ? Optional.of(at.element()) : Optional.empty();
  }

  /** Whether it is said why callers may be broken by this: there, or by all who see it. */
  boolean cover(Difference difference) {
    List<Element> covering = new ArrayList<>();
    places.around(difference).forEach(origin -> standing(origin).ifPresent(covering::add));
    List<Optional<Element>> seen = difference.operations().stream().map(this::atOperation).toList();
    if (!seen.isEmpty() && seen.stream().allMatch(Optional::isPresent)) {
      seen.forEach(element -> covering.add(element.orElseThrow()));
    }
    covering.forEach(element -> used.put(element, true));
    return !covering.isEmpty();
  }

  private Optional<Element> atOperation(String operation) {
    return places
        .handler(operation)
        .flatMap(h -> standing(h.route().origin()).or(() -> standing(h.resource().origin())));
  }

  private Optional<Element> standing(Origin origin) {
    return element(origin)
        .filter(used::containsKey)
        .filter(element -> !reason(element).orElse("").isBlank());
  }

  void reportUnused(Diagnostics diagnostics) {
    used.forEach(
        (element, covers) -> {
          if (!covers) {
            boolean silent = reason(element).orElse("").isBlank();
            diagnostics.error(
                ElementOrigin.of(element, mirror(element).orElseThrow()),
                Code.STALE_BREAKS,
                silent
                    ? "a @Breaks gives no reason, and so acknowledges nothing"
                    : "nothing of " + element.getSimpleName() + " breaks callers any more",
                silent ? "Say why callers may be broken" : "Remove the @Breaks");
          }
        });
  }

  private static Optional<String> reason(Element element) {
    return mirror(element)
        .map(
            mirror ->
                mirror.getElementValues().values().stream()
                    .map(value -> String.valueOf(value.getValue()))
                    .findFirst()
                    .orElse(""));
  }

  private static Optional<? extends AnnotationMirror> mirror(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(BREAKS))
        .findFirst();
  }
}
