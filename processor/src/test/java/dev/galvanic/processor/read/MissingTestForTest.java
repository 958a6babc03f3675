package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.TestForProcessor;
import dev.galvanic.testing.call.TypedReply;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile of tests that uses what {@code @TestFor} writes, and has none. */
class MissingTestForTest {
  private static final String MESSAGE =
      "[MissingTestFor] %s is generated for tests of %s, and no class of this compile has"
          + " @TestFor(%2$s.class). Add @TestFor(%2$s.class) to %s.";
  private static final String RESOURCE =
      Sources.of("@Route(\"/r\") public class R { @Get public int a() { return 1; } }");

  @TempDir static Path main;

  private static Path services;

  @TempDir Path folder;

  @BeforeAll
  static void compileTheServices() {
    services = main.resolve("classes");
    assertThat(
            Javac.into(services)
                .compile(
                    Sources.SERVICE,
                    RESOURCE,
                    Sources.of(
                        "@Client(\"regions\") interface Regions { @Get(\"/n\") int count(); }"),
                    Sources.of(
                        "interface Outer {"
                            + " @Client(\"cities\") interface Cities { @Get(\"/n\") int count(); } }"),
                    Sources.in("b", "@Service(name = \"shop\") public final class Shop {}"),
                    Sources.in(
                        "b", "@Singleton public class Calls { public Calls(a.RClient client) {} }"))
                .messages())
        .isEmpty();
  }

  private List<String> compile(String... tests) {
    return tests().compile(tests).messages();
  }

  private Javac tests() {
    return Javac.into(folder.resolve("tests")).with(new TestForProcessor()).on(services);
  }

  private static String message(String type, String service, String test) {
    return MESSAGE.formatted(type, service, test);
  }

  @Test
  void theMessageNamesTheServiceAndTheClass() {
    assertThat(compile("package a;\nclass UserTest {\n  final RTestClient client = null;\n}"))
        .containsExactly(
            "UserTest.java:3 " + message("RTestClient", "UserService", "UserTest"),
            "UserTest.java:3 cannot find symbol\n"
                + "  symbol:   class RTestClient\n"
                + "  location: class a.UserTest");
  }

  @Test
  void aMockIsFoundInASignatureOfANestedClass() {
    assertThat(
            compile(
                "package a;\nclass UserTest {\nclass Inner {\n"
                    + "void use(java.util.List<RegionsMock[]> mocks) {} } }"))
        .first()
        .isEqualTo("UserTest.java:4 " + message("RegionsMock", "UserService", "UserTest"));
  }

  @Test
  void aMockIsFoundAsASuperclass() {
    assertThat(compile("package a;\nclass Own extends RegionsMock {}"))
        .first()
        .isEqualTo("Own.java:2 " + message("RegionsMock", "UserService", "Own"));
  }

  @Test
  void aMockThatOnlyABodyNamesIsFoundInATestOfGalvanics() {
    assertThat(
            compile(
                "package a;\nimport dev.galvanic.testing.TestService;\nclass UserTest {\n"
                    + "final TestService service =\n"
                    + "TestService.of(new UserServiceModule()).mock(RegionsMock::new); }"))
        .containsExactly("UserTest.java:3 " + message("RegionsMock", "UserService", "UserTest"));
  }

  @Test
  void theMockOfANestedClientHasBothNames() {
    assertThat(compile("package a;\nclass UserTest {\nOuterCitiesMock cities; CitiesMock none; }"))
        .first()
        .isEqualTo("UserTest.java:3 " + message("OuterCitiesMock", "UserService", "UserTest"));
  }

  @Test
  void theMockOfAnotherServicesClientIsOfTheServiceThatCalls() {
    assertThat(
            compile(
                "package c;\nimport b.userservice.RClientMock;\n"
                    + "class ShopTest {\nRClientMock users; }"))
        .contains("ShopTest.java:4 " + message("RClientMock", "Shop", "ShopTest"));
  }

  @Test
  void oneMessageIsEnough() {
    assertThat(
            compile(
                "package a;\nclass Second { RTestClient client; }",
                "package a;\nclass First { RTestClient client; RegionsMock regions; }"))
        .filteredOn(said -> said.contains("[MissingTestFor]"))
        .containsExactly("First.java:2 " + message("RTestClient", "UserService", "First"));
  }

  @Test
  void anInterfaceIsNotToldToHaveIt() {
    assertThat(compile("package a;\ninterface Uses { RTestClient client(); }"))
        .first()
        .isEqualTo("Uses.java:2 " + message("RTestClient", "UserService", "a class of the tests"));
  }

  @Test
  void whatIsWrittenByNobodyIsLeftToJavac() {
    assertThat(
            compile(
                "package a;\nimport c.RegionsMock;\nclass UserTest {\n"
                    + "RegionsMock other; UsersMock none; Nested.RTestClient client;\n"
                    + "interface Nested {} }"))
        .hasSize(4)
        .allMatch(said -> said.contains("cannot find symbol") || said.contains("does not exist"));
  }

  @Test
  void aClassOfOnesOwnIsTaken() {
    assertThat(
            compile(
                "package a;\nimport dev.galvanic.testing.TestService;\nclass UserTest extends Base {\n"
                    + "Object a = new RegionsMock(); Object b = new RTestClient();\n"
                    + "Class<?> service = TestService.class; static class RegionsMock {} }",
                "package a;\nclass Base { static class RTestClient {} }"))
        .isEmpty();
  }

  @Test
  void oneTestForIsEnough() {
    assertThat(
            compile(
                "package a;\n@dev.galvanic.annotation.TestFor(UserService.class)\nclass UserTest {}",
                "package a;\nclass Other { RTestClient client; }"))
        .isEmpty();
  }

  @Test
  void aTestForWithoutItsImportOrWithAMisspeltServiceIsLeftToJavac() {
    String uses = "\nclass UserTest { RTestClient client; }";

    assertThat(compile("package a;\n@TestFor(UserService.class)" + uses))
        .hasSize(2)
        .allMatch(said -> said.contains("cannot find symbol"))
        .anyMatch(said -> said.startsWith("UserTest.java:2 ") && said.contains("class TestFor"));
    assertThat(compile("package a;\n@dev.galvanic.annotation.TestFor(UserServise.class)" + uses))
        .hasSize(2)
        .allMatch(said -> said.contains("cannot find symbol"))
        .anyMatch(said -> said.startsWith("UserTest.java:2 ") && said.contains("UserServise"));
  }

  @Test
  void aCompileWithAServiceIsNoCompileOfTests() {
    assertThat(
            compile(
                Sources.in("c", "@Service(name = \"c\") public final class C {}"),
                "package a;\nclass User { RTestClient client; }"))
        .singleElement()
        .asString()
        .contains("cannot find symbol");
  }

  @Test
  void withoutTheLibraryForTestsThereIsNothingToSay() throws URISyntaxException {
    Path library =
        Path.of(TypedReply.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertThat(
            tests()
                .without(library)
                .compile("package a;\nclass User { RTestClient client; }")
                .messages())
        .singleElement()
        .asString()
        .contains("cannot find symbol");
  }

  @Test
  void javacFindsItAndHasNothingToWarnOf() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(TestForProcessor.class);
    assertThat(
            Javac.into(folder.resolve("plain"))
                .withoutProcessors()
                .with(new TestForProcessor())
                .option("-Xlint:processing", "-Agalvanic.dir=" + folder, "-Agalvanic.api=" + folder)
                .compile("package a;\nclass Plain {}")
                .messages())
        .isEmpty();
  }
}
