package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which service a type belongs to, and what that service's code can see of it. */
class OwnershipTest {

  @TempDir Path output;

  private List<String> messages(String... sources) {
    return Javac.into(output).compile(sources).messages();
  }

  private static String service(String packageName, String name, String more) {
    return Sources.in(
        packageName, "@Service(name = \"" + name + "\"" + more + ") public class S" + name + " {}");
  }

  private static String resource(String packageName) {
    return Sources.in(
        packageName, "@Route(\"/x\") public class R { @Get public int a() { return 1; } }");
  }

  @Test
  void aTypeBelowTheServicesPackageIsTheServices() {
    Javac.Result result = Javac.into(output).compile(service("a", "one", ""), resource("a.b.c"));
    assertThat(result.messages()).isEmpty();
    assertThat(result.texts().get("META-INF/galvanic/one/openapi.json")).contains("\"/x\"");
  }

  @Test
  void twoServicesBesideEachOtherOwnTheirOwn() {
    Javac.Result result =
        Javac.into(output)
            .compile(
                service("a", "one", ""),
                service("b", "two", ""),
                resource("a"),
                Sources.in(
                    "b", "@Route(\"/y\") public class Q { @Get public int a() { return 1; } }"));
    assertThat(result.messages()).isEmpty();
    assertThat(result.texts().get("META-INF/galvanic/one/openapi.json"))
        .contains("\"/x\"")
        .doesNotContain("\"/y\"");
    assertThat(result.texts().get("META-INF/galvanic/two/openapi.json"))
        .contains("\"/y\"")
        .doesNotContain("\"/x\"");
  }

  @Test
  void aTypeOfNoServiceIsAnErrorWhereThereIsOne() {
    assertThat(messages(service("a", "one", ""), resource("b")))
        .containsExactly(
            "R.java:2 [UnownedType] R belongs to no service of this compile. Move it into the"
                + " package of a service, or name its package in @Service(include).");
  }

  @Test
  void aCompileWithoutAServiceIsALibrary() {
    Javac.Result result = Javac.into(output).compile(resource("b"));
    assertThat(result.messages()).isEmpty();
    assertThat(result.texts()).containsOnlyKeys("b/R_Galvanic.java");
  }

  @Test
  void aTypeOfTwoServicesIsAnError() {
    assertThat(
            messages(
                service("a", "one", ", include = \"c\""),
                service("b", "two", ", include = \"c\""),
                resource("c")))
        .containsExactly(
            "R.java:2 [OwnedTwice] R belongs to both Sone and Stwo."
                + " Name its package in the include of one of them only.");
  }

  @Test
  void aServiceInAnothersPackagesIsOneError() {
    assertThat(
            messages(
                service("a", "one", ""),
                service("a.b", "two", ""),
                resource("a.b"),
                resource("a.c")))
        .containsExactly(
            "Stwo.java:2 [OwnedTwice] Stwo is a service in the packages of another, Sone."
                + " Move one of them to a package beside the other's.");
    assertThat(messages(service("a", "one", ""), service("a", "two", ""), resource("a")))
        .containsExactly(
            "Stwo.java:2 [OwnedTwice] Stwo is a service in the packages of another, Sone."
                + " Move one of them to a package beside the other's.");
  }

  @Test
  void whatGeneratedCodeUsesFromAnotherPackageIsPublic() {
    assertThat(
            messages(
                service("a", "one", ""),
                Sources.in(
                    "a.b",
                    "@Route class R {\nR() {}\n@Get int a() { return 1; } @Get(\"/d\") public D d()"
                        + " { return null; }\nrecord D(int n) {} }")))
        .containsExactly(
            "R.java:2 [NotAccessible] R is not public, and the code of one in package a uses it."
                + " Make it public.",
            "R.java:3 [NotAccessible] the constructor of R is not public, and the code of one in"
                + " package a uses it. Make it public.",
            "R.java:4 [NotAccessible] R.a() is not public, and the code of one in package a uses it."
                + " Make it public.",
            "R.java:5 [NotAccessible] D is not public, and the code of one in package a uses it."
                + " Make it public.");
  }

  @Test
  void whatIsInTheServicesPackageNeedsNotBePublic() {
    assertThat(
            messages(
                service("a", "one", ""),
                Sources.in(
                    "a",
                    "@Route class R { R() {} @Get D a() { return null; } record D(int n) {} }")))
        .isEmpty();
  }
}
