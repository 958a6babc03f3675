package dev.galvanic.processor;

import dev.galvanic.processor.emit.Documents;
import dev.galvanic.processor.generate.TestGenerators;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.read.TestKit;
import dev.galvanic.processor.read.TestKitReader;
import dev.galvanic.processor.read.TestKitUse;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Says of which service a class is that tests name and that nobody asked for. */
final class MissingTestFor {

  private final ProcessingEnvironment environment;
  private final TestKitReader reader;
  private final Map<String, Map<String, TypeRef>> services = new HashMap<>();

  MissingTestFor(ProcessingEnvironment environment) {
    this.environment = environment;
    reader = new TestKitReader(environment, new Documents(environment));
  }

  /** Reports the first of them in the outermost classes of a compile, by their names. */
  void check(Collection<TypeElement> roots) {
    reader
        .firstUse(roots, name -> service(name).isPresent())
        .ifPresent(use -> service(use.type()).ifPresent(service -> report(use, service)));
  }

  private void report(TestKitUse use, TypeRef service) {
    Diagnostics diagnostics = new Diagnostics(environment);
    String annotation = "@TestFor(" + service.nested() + ".class)";
    diagnostics.error(
        use.at(),
        Code.MISSING_TEST_FOR,
        use.type().substring(use.type().lastIndexOf('.') + 1)
            + " is generated for tests of "
            + service.nested()
            + ", and no class of this compile has "
            + annotation,
        "Add " + annotation + " to " + name(use.test()));
    diagnostics.print();
  }

  /** It may not stand on everything. */
  private static String name(TypeElement test) {
    return test.getKind() == ElementKind.CLASS || test.getKind() == ElementKind.RECORD
        ? test.getSimpleName().toString()
        : "a class of the tests";
  }

  /** The service whose tests are written with the class; it stands beside it or right above. */
  private Optional<TypeRef> service(String type) {
    String own = above(type);
    return Stream.of(own, above(own))
        .flatMap(packageName -> Stream.ofNullable(byClass(packageName).get(type)))
        .findFirst();
  }

  /** The services of a package by the qualified names of the classes of their tests. */
  private Map<String, TypeRef> byClass(String packageName) {
    Map<String, TypeRef> known = services.get(packageName);
    if (known == null) {
      known = new HashMap<>();
      for (TestKit kit : reader.kits(packageName)) {
        for (TypeRef type : TestGenerators.classes(kit.service(), kit.remotes()).toList()) {
          known.put(type.qualified(), kit.service().type());
        }
      }
      services.put(packageName, known);
    }
    return known;
  }

  private static String above(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
