package dev.galvanic.processor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What each part of the processor may depend on. */
class ProcessorArchitectureTest {
  private static final String MODEL = "dev.galvanic.processor.model..";

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.galvanic.processor");

  @Test
  void theProcessorKnowsAnnotationsAndRuntimeByNameOnly() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "belong to another module of Galvanic",
                type ->
                    type.getPackageName().startsWith("dev.galvanic")
                        && !type.getPackageName().startsWith("dev.galvanic.processor")
                        // Rules that the test kit has too, which must not be written twice.
                        && !type.getPackageName().equals("dev.galvanic.contract")))
        .check(PROCESSOR);
  }

  @Test
  void theModelIsPlainJava() {
    noClasses()
        .that()
        .resideInAPackage("dev.galvanic.processor.model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "dev.galvanic.processor.model..", "org.jspecify..")
        .allowEmptyShould(true)
        .check(PROCESSOR);
  }

  /** The processor itself hands over what javac gave it. */
  @Test
  void onlyReportUsesTheMessager() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.galvanic.processor", "dev.galvanic.processor.report..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Messager.class)
        .check(PROCESSOR);
  }

  @Test
  void onlyEmitUsesTheFiler() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.galvanic.processor", "dev.galvanic.processor.emit..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Filer.class)
        .check(PROCESSOR);
  }

  @Test
  void theStagesDoNotGoInCircles() {
    slices().matching("dev.galvanic.processor.(*)..").should().beFreeOfCycles().check(PROCESSOR);
  }

  @Test
  void theStagesKnowWhatComesBeforeThemOnly() {
    arrows("dev.galvanic.processor.report..", MODEL);
    arrows("dev.galvanic.processor.check..", MODEL, "dev.galvanic.processor.report..");
    arrows("dev.galvanic.processor.generate..", MODEL);
    arrows("dev.galvanic.processor.read..", MODEL, "dev.galvanic.processor.report..");
    arrows("dev.galvanic.processor.emit..", MODEL, "dev.galvanic.processor.generate..");
  }

  /** What all of them share stands in common; the list of them stands above. */
  @Test
  void theGeneratorsDoNotKnowEachOther() {
    slices()
        .matching("dev.galvanic.processor.generate.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            alwaysTrue(), resideInAPackage("dev.galvanic.processor.generate.common.."))
        .check(PROCESSOR);
  }

  /** JavaPoet's modifiers are javac's, which is all that a generator may know of it. */
  @Test
  void onlyReadingAndReportingLookAtElements() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.galvanic.processor.check..",
            "dev.galvanic.processor.generate..",
            "dev.galvanic.processor.model..")
        .should()
        .dependOnClassesThat(
            describe(
                "are javac's view of the source",
                type ->
                    (type.getPackageName().startsWith("javax.lang.model")
                            || type.getPackageName().startsWith("com.sun.source"))
                        && !type.isEquivalentTo(Modifier.class)))
        .check(PROCESSOR);
  }

  @Test
  void onlyTheApiDocumentIsBuiltOfSwaggersModels() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.galvanic.processor.generate.openapi..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.swagger..")
        .check(PROCESSOR);
  }

  private static void arrows(String stage, String... others) {
    String[] allowed = Arrays.copyOf(others, others.length + 1);
    allowed[others.length] = stage;
    noClasses()
        .that()
        .resideInAPackage(stage)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.galvanic..").and(resideOutsideOfPackages(allowed)))
        .check(PROCESSOR);
  }
}
