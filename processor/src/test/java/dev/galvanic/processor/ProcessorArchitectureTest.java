package dev.galvanic.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

/** What each part of the processor may depend on. */
class ProcessorArchitectureTest {
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
                        && !type.getPackageName().startsWith("dev.galvanic.processor")))
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
}
