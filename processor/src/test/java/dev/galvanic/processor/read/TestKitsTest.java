package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.call.TypedReply;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compile of tests makes of the services that it names. */
class TestKitsTest {
  private static final String RESOURCE =
      Sources.of("@Route(\"/a\") public class R { @Get public int a() { return 1; } }");
  private static final String TEST =
      "package a;\n@dev.galvanic.annotation.TestFor(UserService.class)\nclass RTest {}";

  @TempDir Path folder;

  private Path service;

  @BeforeEach
  void compileTheService() {
    service = folder.resolve("main");
    assertThat(Javac.into(service).compile(Sources.SERVICE, RESOURCE).messages()).isEmpty();
  }

  private Javac tests() {
    return Javac.into(folder.resolve("tests")).on(service);
  }

  @Test
  void onlyTheClientsOfItsResourcesAreWritten() {
    Javac.Result result = tests().compile(TEST);

    assertThat(result.messages()).isEmpty();
    assertThat(result.texts()).containsOnlyKeys("a/RTestClient.java");
  }

  @Test
  void manyTestsOfAServiceMakeOneClient() {
    Javac.Result result =
        tests()
            .compile(
                TEST,
                "package b;\n@dev.galvanic.annotation.TestFor(a.UserService.class)\nclass OtherTest {}",
                "package c;\nclass ThirdTest {\n"
                    + "@dev.galvanic.annotation.TestFor({a.UserService.class, a.UserService.class}) class Inner {} }");

    assertThat(result.messages()).isEmpty();
    assertThat(result.texts()).containsOnlyKeys("a/RTestClient.java");
  }

  @Test
  void anotherMistakeOfTheTestsDoesNotTakeTheClientAway() {
    Javac.Result result =
        tests()
            .compile(
                TEST,
                "package a;\nclass UsesIt { RTestClient client; }",
                "package a;\n@dev.galvanic.annotation.Model(table = \"t\")\nclass NoRecord {}");

    assertThat(result.messages())
        .containsExactly(
            "NoRecord.java:2 [WrongKind] @Model stands on NoRecord, which is a class. Put it on a"
                + " record.");
  }

  @Test
  void aServiceThatWasCompiledWithoutTheProcessorIsNamed() {
    Path plain = folder.resolve("plain");
    Javac.into(plain)
        .withoutProcessors()
        .option("-proc:none")
        .compile("package b; @dev.galvanic.annotation.Service(name = \"b\") public class S {}");

    assertThat(
            Javac.into(folder.resolve("tests"))
                .on(plain)
                .compile("package a;\n@dev.galvanic.annotation.TestFor(b.S.class)\nclass RTest {}")
                .messages())
        .containsExactly(
            "RTest.java:2 [NoCompanion] b.S is a class file without S_Galvanic. Compile its source"
                + " with Galvanic's processor.");
  }

  @Test
  void withoutTheLibraryForTestsItSaysWhatIsMissing() throws URISyntaxException {
    Path library =
        Path.of(TypedReply.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertThat(tests().without(library).compile(TEST).messages())
        .containsExactly(
            "RTest.java:2 [MissingLibrary] @TestFor needs galvanic-testing, which is not on the"
                + " class path of this compile. Add dev.galvanic:galvanic-testing to the"
                + " dependencies of the tests.");
  }
}
