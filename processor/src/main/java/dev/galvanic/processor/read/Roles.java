package dev.galvanic.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What the annotations of a type make it. */
record Roles(
    Optional<AnnotationView> service,
    Optional<AnnotationView> route,
    Optional<AnnotationView> model,
    Optional<AnnotationView> repository,
    Optional<AnnotationView> client,
    Optional<AnnotationView> singleton,
    Optional<AnnotationView> json) {

  static Roles of(TypeElement type) {
    Optional<AnnotationView> client = AnnotationView.ours(type, "Client");
    return new Roles(
        AnnotationView.ours(type, "Service"),
        // On a client it is the prefix of what it calls.
        AnnotationView.ours(type, "Route").filter(r -> client.isEmpty()),
        AnnotationView.ours(type, "Model"),
        AnnotationView.ours(type, "Repository"),
        client,
        AnnotationView.of(type, Names.SINGLETON),
        AnnotationView.ours(type, "Json"));
  }
}
