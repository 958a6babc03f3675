package dev.galvanic;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part of the runtime may depend on. */
class RuntimeArchitectureTest {
  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.galvanic");

  @ParameterizedTest
  @CsvSource({
    "dev.galvanic.sql.pg, io.vertx.pgclient",
    "dev.galvanic.sql.pg, io.vertx.sqlclient",
    "dev.galvanic.trace, brave",
    "dev.galvanic.trace, zipkin2",
    "dev.galvanic.log, ch.qos.logback",
    "dev.galvanic.metrics, io.micrometer",
    "dev.galvanic.metrics, io.prometheus",
  })
  void aLibraryHasOnePackageThatImportsIt(String importer, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(importer + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .allowEmptyShould(true)
        .check(RUNTIME);
  }

  /** The type is what users' objects ask for, so the wiring names it, and nothing else of it. */
  @Test
  void theTracerIsHandedOnByTheWiringOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.galvanic.trace")
        .and()
        .doNotHaveFullyQualifiedName("dev.galvanic.Wiring")
        .and()
        .doNotHaveFullyQualifiedName("dev.galvanic.boot.ServiceWiring")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.opentracing..")
        .check(RUNTIME);
  }

  /**
   * The loops are Netty's own, whoever runs on them; the driver's bytes go through it, and names
   * are asked for by it.
   */
  @Test
  void nettyIsKnownToTheServerTheLoopsTheWireAndTheDnsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.galvanic.http.netty..",
            "dev.galvanic.loop..",
            "dev.galvanic.sql.wire..",
            "dev.galvanic.client.discovery.dns")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.netty..")
        .allowEmptyShould(true)
        .check(RUNTIME);
  }

  @Test
  void theRuntimeKnowsNeitherAnnotationsNorProcessor() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.galvanic.annotation..", "dev.galvanic.processor..")
        .check(RUNTIME);
  }

  @Test
  void migrationsKnowNothingButSql() {
    classes()
        .that()
        .resideInAPackage("dev.galvanic.migrate")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.galvanic.migrate", "dev.galvanic.sql", "java..", "org.slf4j", "org.jspecify..")
        .check(RUNTIME);
  }

  @Test
  void vertxHttpIsKnownToTheClientsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.galvanic.client.vertx", "dev.galvanic.client.discovery.consul")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.vertx.core.http..")
        .check(RUNTIME);
  }

  /** How instances are found is hidden behind the seam: a client only ever chooses one. */
  @Test
  void whoeverCallsDoesNotKnowHowInstancesAreFound() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.galvanic.client.discovery..", "dev.galvanic.boot")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.galvanic.client.discovery..")
        .check(RUNTIME);
  }

  /** Each way to find instances knows what is done with them, and nothing of the others. */
  @ParameterizedTest
  @CsvSource({"dns, consul", "consul, dns"})
  void oneWayToFindInstancesDoesNotKnowTheOther(String way, String other) {
    noClasses()
        .that()
        .resideInAPackage("dev.galvanic.client.discovery." + way)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.galvanic.client.discovery",
            "dev.galvanic.client.discovery." + other,
            "dev.galvanic.client.vertx")
        .check(RUNTIME);
  }

  @Test
  void theLogKnowsRequestsAndNothingThatIsDoneForThem() {
    classes()
        .that()
        .resideInAPackage("dev.galvanic.log")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "dev.galvanic.log",
                    "dev.galvanic.concurrent",
                    "dev.galvanic.config",
                    "dev.galvanic.http",
                    "dev.galvanic.json",
                    "java..",
                    "org.slf4j..",
                    "ch.qos.logback..",
                    "org.jspecify..")
                .or(type(ServiceException.class)))
        .check(RUNTIME);
  }

  /** The log is for what happens; what a command is asked for goes through one class. */
  @Test
  void onePlacePrints() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.galvanic.boot.Terminal")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(RUNTIME);
  }

  @Test
  void packagesFormNoCycles() {
    slices()
        .matching("dev.galvanic.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(RUNTIME);
  }

  /** The one exception looks up virtual threads, which Java 17 byte code cannot name. */
  @Test
  void nothingIsLookedUpByReflection() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("VirtualThreads")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Proxy.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ServiceLoader.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .orShould()
        .callMethodWhere(
            describe(
                "a Lookup finds something",
                call ->
                    call.getTarget().getOwner().isEquivalentTo(MethodHandles.Lookup.class)
                        && call.getName().startsWith("find")))
        .check(RUNTIME);
  }
}
