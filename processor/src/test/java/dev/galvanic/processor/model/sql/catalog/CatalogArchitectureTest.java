package dev.galvanic.processor.model.sql.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the catalogue may depend on. */
class CatalogArchitectureTest {
  private static final String CATALOG = "dev.galvanic.processor.model.sql.catalog";

  private static final Set<String> OTHERS =
      Set.of(
          "dev.galvanic.processor.model.schema.SqlType", "dev.galvanic.processor.model.Spelling");

  @Test
  void itKnowsTypesAndNothingElseOfTheSchema() {
    classes()
        .that()
        .resideInAPackage(CATALOG)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are Java's, its own, or a type's text",
                type ->
                    type.getPackageName().startsWith("java.")
                        || type.getPackageName().equals(CATALOG)
                        || type.getPackageName().startsWith("org.jspecify")
                        || type.isPrimitive()
                        || type.isArray()
                        || OTHERS.contains(type.getName())))
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(CATALOG));
  }
}
