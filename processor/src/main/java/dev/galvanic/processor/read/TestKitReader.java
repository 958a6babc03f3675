package dev.galvanic.processor.read;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what a compile of tests has of services when none of its classes has {@code @TestFor}. */
public final class TestKitReader {

  private static final String TESTING = "dev.galvanic.testing";

  private final Compile compile;
  private final Trees trees;
  private final Function<String, Optional<String>> resources;

  /**
   * For one round of javac's.
   *
   * @param resources the text of a resource that a client names, by its path
   */
  public TestKitReader(
      ProcessingEnvironment environment, Function<String, Optional<String>> resources) {
    // What is wrong with a service is told where somebody asks for it: nothing is printed here.
    compile = new Compile(environment, Set.of(), new Diagnostics(environment));
    trees = Trees.instance(environment);
    this.resources = resources;
  }

  /** The services of a package that earlier compiles made. */
  public List<TestKit> kits(String packageName) {
    if (Packages.services(compile, packageName).findAny().isEmpty()) {
      return List.of();
    }
    TypeModels models = new TypeModels(compile, new ModelText<>(TypeModel.class));
    TestKits kits = new TestKits(compile, models, new DocumentReader(resources));
    return kits.compiledIn(packageName).stream()
        .map(service -> new TestKit(service, kits.remotes(List.of(service), List.of())))
        .toList();
  }

  /**
   * The first place that names a class which {@code @TestFor} would have written; none if javac
   * does not know the {@code @TestFor} that stands somewhere, and says so.
   *
   * @param roots the outermost classes of the compile, which are looked at by their names
   * @param written whether it would write the class of this qualified name
   */
  public Optional<TestKitUse> firstUse(Collection<TypeElement> roots, Predicate<String> written) {
    return roots.stream()
        .sorted(Comparator.comparing(root -> root.getQualifiedName().toString()))
        .flatMap(test -> uses(test, name -> written.test(name) && compile.find(name).isEmpty()))
        .findFirst()
        .filter(use -> roots.stream().noneMatch(root -> usedIn(root).contains("TestFor")));
  }

  private Stream<TestKitUse> uses(TypeElement test, Predicate<String> missing) {
    Imports imports = Imports.around(test, compile.elements(), trees);
    Stream<TestKitUse> declared =
        UnknownTypes.in(test).stream()
            .flatMap(
                type ->
                    qualified(type.name(), imports)
                        .filter(missing)
                        .map(name -> new TestKitUse(ElementOrigin.of(type.at()), test, name)));
    // Only javac knows what a name in a body stands for; it is looked for where it is likely.
    return imports.reachInto(TESTING)
        ? Stream.concat(declared, inBodies(test, imports, missing))
        : declared;
  }

  private Stream<TestKitUse> inBodies(
      TypeElement test, Imports imports, Predicate<String> missing) {
    return usedIn(test).stream()
        .flatMap(
            name ->
                imports
                    .meant(name)
                    .filter(missing)
                    .filter(type -> imports.meant(name).allMatch(n -> compile.find(n).isEmpty()))
                    .filter(type -> !inherits(test, name))
                    .map(type -> new TestKitUse(ElementOrigin.of(test), test, type)));
  }

  private Set<String> usedIn(TypeElement type) {
    TreePath path = trees.getPath(type);
    return path == null ? Set.of() : UsedNames.in(path.getLeaf());
  }

  private static Stream<String> qualified(String name, Imports imports) {
    return name.indexOf('.') < 0 ? imports.meant(name) : Stream.of(name);
  }

  /** Whether the class, or one in it, has a class of the name for a member. */
  private boolean inherits(TypeElement type, String simple) {
    return ElementFilter.typesIn(compile.elements().getAllMembers(type)).stream()
            .anyMatch(member -> named(member, simple))
        || ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .anyMatch(nested -> inherits(nested, simple));
  }

  private static boolean named(Element element, String simple) {
    return element.getSimpleName().contentEquals(simple);
  }
}
