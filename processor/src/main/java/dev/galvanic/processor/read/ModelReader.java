package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.ElementOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads what a compile has of services, in one round. */
public final class ModelReader {

  private final Compile compile;
  private final ModelText<TypeModel> texts = new ModelText<>(TypeModel.class);
  private final TypeModels models;
  private final Predicate<TypeRef> compiledHere;
  private final Function<String, Optional<Path>> released;
  private final DocumentReader documents;

  /**
   * For one round.
   *
   * @param compiled the qualified names of all types that the compile has shown so far, without
   *     nested ones
   * @param compiledHere whether the class file of a type stands where this compile puts its own
   * @param released where the scripts of a service are that were released, by its name; empty if
   *     the compile belongs to no project
   * @param resources the text of a resource that a client names, by its path
   */
  public ModelReader(
      ProcessingEnvironment environment,
      Set<String> compiled,
      Diagnostics diagnostics,
      Predicate<TypeRef> compiledHere,
      Function<String, Optional<Path>> released,
      Function<String, Optional<String>> resources) {
    compile = new Compile(environment, compiled, diagnostics);
    models = new TypeModels(compile, texts);
    this.compiledHere = compiledHere;
    this.released = released;
    documents = new DocumentReader(resources);
  }

  /**
   * Reads everything; mistakes are reported.
   *
   * @param roots the qualified names of the annotated types that the compile was given, in any
   *     order
   * @param tests the qualified names of the classes that {@code @TestFor} stands on, in any order
   */
  public Reading read(Collection<String> roots, Collection<String> tests) {
    SortedMap<TypeRef, TypeModel> given = new TreeMap<>();
    List<TypeRef> stubs = new ArrayList<>();
    List<TypeElement> types =
        roots.stream()
            .sorted()
            .map(compile.elements()::getTypeElement)
            .filter(Objects::nonNull)
            .toList();
    compile.clients(OwnClients.of(compile, types));
    for (TypeElement root : types) {
      TypeRef ref = compile.ref(root);
      models.of(ref, ElementOrigin.of(root)).ifPresent(m -> given.put(ref, m));
      if (AnnotationView.ours(root, "Service").isPresent()) {
        stubs.add(ref);
      }
    }
    SortedMap<TypeRef, TypeModel> all = models.closure(given.values());
    Ownership ownership = new Ownership(compile, models, compiledHere);
    List<ServiceModel> services = new ArrayList<>();
    List<CompanionModel> companions = new ArrayList<>();
    for (Ownership.Owner owner : ownership.owners(given)) {
      services.add(new ServiceAssembly(compile, models, owner, released, documents).assemble());
      companions.add(owner.companion(texts));
      all.remove(owner.type().type());
    }
    new UnusedLogged(compile).check(given.keySet(), services);
    new UnknownCallees(compile).check(services);
    compile.clients().check(compile, services);
    all.values().stream()
        .filter(m -> models.isSource(m.type()))
        .map(m -> CompanionModel.of(m, List.of(m.type()), texts))
        .forEach(companions::add);
    TestKits tested = new TestKits(compile, models, documents);
    List<ServiceModel> kits = tested.read(tests, services);
    List<ServiceModel> remotes = tested.remotes(kits, services);
    return new Reading(
        services,
        kits,
        remotes,
        companions,
        stubs,
        compile.clients().asked(),
        compile.isUnresolved());
  }
}
