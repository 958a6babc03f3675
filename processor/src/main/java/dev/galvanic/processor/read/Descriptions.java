package dev.galvanic.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What the API document says of things: the annotation first, then the Javadoc. */
final class Descriptions {

  private final DocReader docs;

  Descriptions(DocReader docs) {
    this.docs = docs;
  }

  DocReader docs() {
    return docs;
  }

  /** Of a type. */
  String of(TypeElement type) {
    return annotation(type).orElseGet(() -> docs.body(type));
  }

  /** Of a parameter or a record's component, whose Javadoc is that of its owner. */
  String of(Element part, Element owner) {
    return annotation(part).orElseGet(() -> docs.parameter(owner, part.getSimpleName().toString()));
  }

  Optional<String> annotation(Element element) {
    return AnnotationView.ours(element, "Description").flatMap(a -> a.given("value"));
  }
}
