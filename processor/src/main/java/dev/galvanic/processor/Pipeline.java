package dev.galvanic.processor;

import dev.galvanic.processor.check.Check;
import dev.galvanic.processor.check.Checks;
import dev.galvanic.processor.contract.BreakingChanges;
import dev.galvanic.processor.contract.BreakingChanges.Committed;
import dev.galvanic.processor.emit.ClassOutput;
import dev.galvanic.processor.emit.CommittedDocuments;
import dev.galvanic.processor.emit.Documents;
import dev.galvanic.processor.emit.Emitter;
import dev.galvanic.processor.emit.ReleasedFolders;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.Generators;
import dev.galvanic.processor.generate.TestGenerators;
import dev.galvanic.processor.generate.client.StubClient;
import dev.galvanic.processor.generate.companion.CompanionSource;
import dev.galvanic.processor.generate.wiring.StubModule;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.read.CompanionModel;
import dev.galvanic.processor.read.ModelReader;
import dev.galvanic.processor.read.Reading;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** The stages in their order: read, check, generate, emit. */
final class Pipeline {

  private final ProcessingEnvironment environment;
  private final Emitter emitter;

  Pipeline(ProcessingEnvironment environment) {
    this.environment = environment;
    emitter = new Emitter(environment);
  }

  /**
   * Runs on everything that the compile has shown.
   *
   * @param last whether no processor can add a type any more
   * @return whether it is done; otherwise it waits for a type that does not exist yet
   */
  boolean run(Roots roots, boolean last) {
    Diagnostics diagnostics = new Diagnostics(environment);
    Reading reading =
        new ModelReader(
                environment,
                roots.compiled(),
                diagnostics,
                new ClassOutput(environment),
                new ReleasedFolders(environment),
                new Documents(environment))
            .read(roots.names(), roots.tests());
    if (reading.unresolved()) {
      // At the end javac itself names what is missing; we only keep it from adding to that.
      if (last) {
        stubs(reading);
      }
      return last;
    }
    for (ServiceModel service : reading.services()) {
      for (Check check : Checks.ALL) {
        check.check(service, diagnostics);
      }
    }
    if (!diagnostics.hasErrors()) {
      reading.services().forEach(service -> breaking().check(service, diagnostics));
    }
    if (diagnostics.hasErrors()) {
      stubs(reading);
      // What was compiled before is not to blame, and tests name it.
      testKits(reading.testKitsOfOthers(), TestGenerators.ALL);
      testKits(reading.remoteKitsOfOthers(), TestGenerators.REMOTE);
    } else {
      emit(reading);
      testKits(reading.testKits(), TestGenerators.ALL);
      testKits(reading.remoteKits(), TestGenerators.REMOTE);
    }
    diagnostics.print();
    return true;
  }

  private BreakingChanges breaking() {
    CommittedDocuments documents = new CommittedDocuments(environment);
    return new BreakingChanges(
        service ->
            documents
                .apply(service)
                .map(
                    file ->
                        new Committed(file, documents.isFolder(), CommittedDocuments.text(file))));
  }

  /** Reports types that came when everything was written. */
  void refuse(Collection<String> late) {
    Diagnostics diagnostics = new Diagnostics(environment);
    for (String name : late) {
      diagnostics.error(
          ElementOrigin.of(environment.getElementUtils().getTypeElement(name)),
          Code.GENERATED_TOO_LATE,
          name + " was generated after the code of the services",
          "Let its processor run in the first round, or write it by hand");
    }
    diagnostics.print();
  }

  private void stubs(Reading reading) {
    reading.declared().forEach(service -> emitter.emit(StubModule.of(service)));
    reading.clients().forEach(c -> emitter.emit(StubClient.of(c, reading.declared())));
  }

  private void emit(Reading reading) {
    for (CompanionModel companion : reading.companions()) {
      emitter.emit(CompanionSource.of(companion.type(), companion.text(), companion.origins()));
    }
    for (ServiceModel service : reading.services()) {
      for (Generator generator : Generators.ALL) {
        generator.generate(service).forEach(emitter::emit);
      }
    }
  }

  private void testKits(List<ServiceModel> services, List<Generator> generators) {
    for (ServiceModel service : services) {
      for (Generator generator : generators) {
        generator.generate(service).forEach(emitter::emit);
      }
    }
  }
}
