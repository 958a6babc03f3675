package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.report.Code;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Service}. */
final class ServiceReader {

  private final Compile compile;
  private final Descriptions descriptions;

  ServiceReader(Compile compile, Descriptions descriptions) {
    this.compile = compile;
    this.descriptions = descriptions;
  }

  /** The member of a {@code @Service} or {@code @Client} that names a service. */
  String name(AnnotationView annotation, String member) {
    String name = annotation.text(member);
    if (!name.matches("[a-z][a-z0-9-]{0,62}")) {
      compile.error(
          annotation.origin(member),
          Code.BAD_SERVICE_NAME,
          "'" + name + "' is not the name of a service",
          "Use lower-case letters, digits and hyphens, a letter first, 63 at most");
    }
    return name;
  }

  ServiceHeader read(TypeElement type, AnnotationView service) {
    String name = name(service, "name");
    return new ServiceHeader(
        name,
        service.given("title").orElse(name),
        service.text("version"),
        naming(service),
        plain(service),
        service.constant("unknownMembers").equals("REFUSE"),
        service.flag("clients"),
        descriptions.of(type),
        service.texts("include"),
        Migrations.dropped(type),
        List.of());
  }

  /** Whether the replies of what a {@code @Service} or {@code @Client} describes are bare. */
  static boolean plain(AnnotationView annotation) {
    return annotation.constant("replies").equals("PLAIN");
  }

  /** The naming of what a {@code @Service} or {@code @Client} describes. */
  static Naming naming(AnnotationView annotation) {
    return Arrays.stream(Naming.values())
        .filter(n -> n.name().equals(annotation.constant("naming")))
        .findFirst()
        .orElse(Naming.SNAKE_CASE);
  }
}
