package dev.galvanic.bench;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class BenchArchitectureTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.galvanic.bench");

  @Test
  void theBenchKnowsItsWorkersAndTheWorkersTheirCandidates() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("bench")
        .definedBy("dev.galvanic.bench")
        .layer("worker")
        .definedBy("..worker..")
        .layer("candidate")
        .definedBy("..candidate..")
        .whereLayer("bench")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("worker")
        .mayOnlyBeAccessedByLayers("bench")
        .check(classes);
  }

  @Test
  void noPackagesDependOnEachOther() {
    slices().matching("dev.galvanic.(**)").should().beFreeOfCycles().check(classes);
  }
}
