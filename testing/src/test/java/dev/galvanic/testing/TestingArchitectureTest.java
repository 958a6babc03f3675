package dev.galvanic.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the parts of the test kit may depend on. */
class TestingArchitectureTest {
  private static final JavaClasses KIT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.galvanic.testing");

  @Test
  void aProgramWithoutATestLibraryCanUseThePostgresOfTests() {
    noClasses()
        .that()
        .resideInAPackage("dev.galvanic.testing.postgres")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.assertj..", "ch.qos.logback..", "tools.jackson..")
        .check(KIT);
  }

  @Test
  void theProbeKnowsTheRuntimeAndNothingElseOfTheKit() {
    classes()
        .that()
        .resideInAPackage("dev.galvanic.testing.probe")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.galvanic.testing.probe",
            "dev.galvanic.background",
            "dev.galvanic.boot",
            "dev.galvanic.client",
            "dev.galvanic.concurrent",
            "dev.galvanic.http",
            "dev.galvanic.loop",
            "dev.galvanic.sql",
            "dev.galvanic.trace",
            "java..",
            "org.assertj..",
            "org.slf4j..",
            "ch.qos.logback..",
            "io.netty..",
            "org.jspecify..")
        .check(KIT);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("dev.galvanic.testing.(**)").should().beFreeOfCycles().check(KIT);
  }
}
