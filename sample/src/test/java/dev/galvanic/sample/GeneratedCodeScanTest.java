package dev.galvanic.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.invoke.MethodHandles;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is generated looks nothing up by name: the class files of the three services, those of
 * Galvanic's runtime among them, name no reflection.
 */
class GeneratedCodeScanTest {
  private static final String GENERATED = "dev.galvanic.annotation.Generated";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.galvanic");

  @Test
  void theScanSeesTheGeneratedClassesAndTheRuntime() {
    assertThat(CLASSES.that(DescribedPredicate.describe("generated", this::generated)))
        .extracting(JavaClass::getSimpleName)
        .contains(
            "UserServiceModule",
            "UserServiceRouter",
            "UserResourceEndpoints",
            "NewUserCodec",
            "UserRowMapper",
            "UsersRepository",
            "RegionsClient",
            "RoleServiceModule",
            "CityResourceEndpoints");
    assertThat(CLASSES.contain("dev.galvanic.Galvanic")).isTrue();
  }

  @Test
  void nothingIsLookedUpByReflection() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.galvanic.processor..", "dev.galvanic.testing..")
        .and()
        // Java 17 byte code cannot name virtual threads: the one exception.
        .doNotHaveFullyQualifiedName("dev.galvanic.concurrent.VirtualThreads")
        .should(lookSomethingUp())
        .check(CLASSES);
  }

  private boolean generated(JavaClass type) {
    return type.isAnnotatedWith(GENERATED);
  }

  private static ArchCondition<JavaClass> lookSomethingUp() {
    Set<String> types = Set.of("java.lang.reflect.Proxy", "java.util.ServiceLoader");
    return new ArchCondition<>("look something up by reflection") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency ->
                    dependency.getTargetClass().getPackageName().startsWith("java.lang.reflect")
                        || types.contains(dependency.getTargetClass().getName()))
            .forEach(
                found -> events.add(SimpleConditionEvent.satisfied(type, found.getDescription())));
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          if (owner.equals("java.lang.Class")
                  && (name.equals("forName") || name.startsWith("getDe"))
              || owner.equals("java.lang.ClassLoader") && name.equals("loadClass")
              || owner.equals(MethodHandles.Lookup.class.getName()) && name.startsWith("find")) {
            events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
          }
        }
      }
    };
  }
}
