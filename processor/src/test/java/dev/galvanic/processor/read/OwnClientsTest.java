package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services that are compiled together and ask for each other's clients. */
class OwnClientsTest {
  private static final String SHOP =
      Sources.in("b", "@Service(name = \"shop\") public final class Shop {}");

  @TempDir Path output;

  @Test
  void aClientThatWouldHaveNothingToCallIsReportedWhereItIsAskedFor() {
    Javac.Result result =
        Javac.into(output)
            .compile(
                Sources.SERVICE,
                Sources.of(
                    "@Route(\"/f\") public class Files { @Get public void get(Exchange e) {} }"),
                SHOP,
                Sources.in(
                    "b",
                    "@Singleton public class Calls {\npublic Calls(a.FilesClient files) {} }"));

    assertThat(result.messages())
        .containsExactly(
            "Calls.java:3 [MissingDependency] files is of type FilesClient, which is not written,"
                + " for there is nothing that it could call: it would leave out GET /f, whose reply"
                + " has no type. Call the service by a ServiceClient, or give a handler types that"
                + " a caller can have.");
  }

  @Test
  void testsInTheSameCompileGetAMockOfTheOtherServicesClient() {
    Javac.Result result =
        Javac.into(output)
            .compile(
                Sources.SERVICE,
                Sources.of("@Route(\"/r\") public class R { @Get public int a() { return 1; } }"),
                SHOP,
                Sources.in(
                    "b", "@Singleton public class Calls { public Calls(a.RClient client) {} }"),
                "package b;\n@dev.galvanic.annotation.TestFor(Shop.class)\nclass ShopTest {"
                    + " b.userservice.RClientMock r; }");

    assertThat(result.messages()).isEmpty();
    assertThat(result.texts()).containsKey("b/userservice/RClientMock.java");
  }

  @Test
  void noMockIsWrittenOfWhatHasErrors() {
    Javac.Result result =
        Javac.into(output)
            .compile(
                Sources.SERVICE,
                Sources.of(
                    "@Route(\"/r\") public class R { @Get public int a() { return 1; }\n"
                        + "@Get(\"/{id}\") public int b() { return 1; } }"),
                SHOP,
                Sources.in(
                    "b", "@Singleton public class Calls { public Calls(a.RClient client) {} }"),
                "package b;\n@dev.galvanic.annotation.TestFor(Shop.class)\nclass ShopTest {}");

    assertThat(result.messages())
        .singleElement()
        .asString()
        .startsWith("R.java:3 [UnboundPathVariable] ");
    assertThat(result.texts()).doesNotContainKey("b/userservice/RClientMock.java");
  }
}
