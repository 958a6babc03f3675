package dev.galvanic.processor.report;

import dev.galvanic.processor.model.Origin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;

/**
 * Leaves it to the compiler's Messager where an element and its annotations stand. Eclipse's has no
 * place for a record and for its components: what is said of them stands at the class around them,
 * if there is one, and names them.
 */
final class ElementPlaces implements Places {

  private static final Set<ElementKind> NOWHERE =
      Set.of(ElementKind.RECORD, ElementKind.RECORD_COMPONENT, ElementKind.TYPE_PARAMETER);

  private final Messager messager;

  /** Nobody says how far down in its file an element is: they come in the order of reading. */
  private final Map<Object, Integer> order = new HashMap<>();

  ElementPlaces(Messager messager) {
    this.messager = messager;
  }

  @Override
  public Optional<Place> find(Origin origin) {
    if (!(origin instanceof ElementOrigin at)) {
      return Optional.empty();
    }
    Object key = List.of(at.element(), at.annotation(), at.member(), at.index());
    int position = order.computeIfAbsent(key, k -> order.size());
    String file = path(at.element()).stream().findFirst().orElse("");
    return Optional.of(
        NOWHERE.contains(at.element().getKind())
            ? new ElementPlace(messager, around(at), name(at.element()), key, file, position)
            : new ElementPlace(messager, at, "", key, file, position));
  }

  private static ElementOrigin around(ElementOrigin at) {
    Element element = at.element();
    while (NOWHERE.contains(element.getKind())) {
      element = element.getEnclosingElement();
    }
    return element instanceof PackageElement ? at : ElementOrigin.of(element);
  }

  private static String name(Element element) {
    return String.join(".", path(element));
  }

  /** The names from the outermost type's on, which is a whole one. */
  private static Deque<String> path(Element element) {
    Deque<String> names = new ArrayDeque<>();
    for (Element e = element; !(e instanceof PackageElement); e = e.getEnclosingElement()) {
      names.addFirst(
          e instanceof QualifiedNameable type
                  && type.getEnclosingElement() instanceof PackageElement
              ? type.getQualifiedName().toString()
              : e.getSimpleName().toString());
    }
    return names;
  }
}
