package dev.galvanic.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads what the Javadoc of an element says of it, of its parameters and of its exceptions. */
final class DocReader {

  private final Compile compile;

  DocReader(Compile compile) {
    this.compile = compile;
  }

  /** The whole text before the tags, empty if there is none. */
  String body(Element element) {
    return text(element).plain();
  }

  String firstSentence(Element element) {
    return text(element).firstSentence().plain();
  }

  /** What follows the first sentence. */
  String rest(Element element) {
    return text(element).rest().plain();
  }

  /** The text of {@code @param} for this name, empty if there is none. */
  String parameter(Element element, String name) {
    return comment(element)
        .tags("param")
        .filter(tag -> tag.subject().equals(name))
        .map(tag -> DocText.of(tag.description()).plain())
        .findFirst()
        .orElse("");
  }

  /** The exceptions of {@code @throws} that exist, with their texts. */
  Map<TypeElement, String> exceptions(Element element) {
    Map<TypeElement, String> result = new LinkedHashMap<>();
    comment(element)
        .tags("throws", "exception")
        .forEach(
            tag ->
                exception(tag.subject(), element)
                    .ifPresent(e -> result.put(e, DocText.of(tag.description()).plain())));
    return result;
  }

  private Optional<TypeElement> exception(String name, Element user) {
    return SourceVersion.isName(name)
        ? WrittenNames.inJavadoc(compile, name, user)
            .flatMap(qualified -> compile.find(qualified).stream())
            .findFirst()
        : Optional.empty();
  }

  private DocText text(Element element) {
    return DocText.of(comment(element).body());
  }

  private DocComment comment(Element element) {
    String comment = compile.elements().getDocComment(element);
    return DocComment.of(comment == null ? "" : comment);
  }
}
