package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that are class files in a compile are read from their companions, and give the same. */
class CompanionTest {

  private static final String CITY =
      Sources.of(
          "/** A city.\n * @param name as its people call it, é */\n"
              + "public record City(@Min(1) int id, @Nullable String name, Extent extent) {}");
  private static final String EXTENT =
      Sources.of("/** How big. */ public enum Extent { SMALL, BIG }");
  private static final String USER =
      Sources.of(
          "@Model(table = \"users\") public record User(@Id int id, @Nullable String name) {}");
  private static final String REGIONS =
      Sources.of(
          "@Client(\"region-service\") public interface Regions {\n"
              + "/** Gives one.\n * @param id its key */ @Get(\"/cities/{id}\")\n"
              + "City city(int id, Optional<String> inLanguage); }");
  private static final String USERS =
      Sources.of(
          "@Repository public interface Users { @Sql(\"SELECT * FROM users WHERE id = :user.id\")"
              + " Optional<User> find(User user); }");
  private static final String RESOURCE =
      Sources.of(
          "/** People. */ @Route(\"/users\") public class UserResource {\n"
              + "private final Users users; private final Regions regions;\n"
              + "public UserResource(Users users, Regions regions) { this.users = users;"
              + " this.regions = regions; }\n"
              + "/** Finds one.\n * @throws NotFoundException if there is none */\n"
              + "@Get(\"/{id}\") public Optional<User> get(int id, @Default(\"7\") @Max(9) int inLimit)"
              + " throws NotFoundException { return users.find(new User(id, null)); }\n"
              + "@Get(\"/{id}/city\") public City city(int id) {"
              + " return regions.city(id, Optional.empty()); } }");

  @TempDir Path folder;
  private Map<String, String> whole;

  @BeforeEach
  void compileAllAtOnce() {
    Javac.Result result =
        Javac.into(folder.resolve("whole"))
            .compile(Sources.SERVICE, CITY, EXTENT, USER, REGIONS, USERS, RESOURCE);
    assertThat(result.messages()).isEmpty();
    whole = result.texts();
    assertThat(whole).containsKey("META-INF/galvanic/user-service/openapi.json");
    assertThat(whole).containsKey("a/City_Galvanic.java");
  }

  @Test
  void modelsAndClientsInAnotherJarGiveTheSameService() {
    Path library = folder.resolve("library");
    Javac.Result first = Javac.into(library).compile(CITY, EXTENT, USER, REGIONS, USERS);
    assertThat(first.messages()).isEmpty();
    assertThat(first.texts().keySet()).allMatch(f -> f.endsWith("_Galvanic.java")).hasSize(5);
    Javac.Result second =
        Javac.into(folder.resolve("service")).on(library).compile(Sources.SERVICE, RESOURCE);
    assertThat(second.messages()).isEmpty();
    Map<String, String> together = first.texts();
    together.putAll(second.texts());
    assertThat(together).isEqualTo(whole);
  }

  @Test
  void classNamesInPlaceOfSourcesGiveTheSameService() {
    Javac.Result result =
        Javac.into(folder.resolve("named"))
            .on(folder.resolve("whole"))
            .option("-proc:only")
            .named("a.UserService", "a.User", "a.Regions", "a.Users", "a.UserResource")
            .compile();
    assertThat(result.messages()).isEmpty();
    Map<String, String> expected = whole;
    // Per-type companions stand beside the classes that were named.
    expected.keySet().removeIf(f -> f.endsWith("_Galvanic.java") && !f.contains("UserService"));
    assertThat(result.texts()).isEqualTo(expected);
  }

  @Test
  void theServiceAloneByNameKnowsTheWhole() {
    Javac.Result result =
        Javac.into(folder.resolve("named"))
            .on(folder.resolve("whole"))
            .option("-proc:only")
            .named("a.UserService")
            .compile();
    assertThat(result.messages()).isEmpty();
    assertThat(result.texts())
        .containsEntry("a/UserService_Galvanic.java", whole.get("a/UserService_Galvanic.java"));
    assertThat(result.texts())
        .containsEntry(
            "META-INF/galvanic/user-service/openapi.json",
            whole.get("META-INF/galvanic/user-service/openapi.json"));
  }

  @Test
  void oneChangedSourceOverTheClassesOfAnEarlierCompileGivesTheWholeService() {
    Path output = folder.resolve("whole");
    Javac.Result again = Javac.into(output).on(output).compile(RESOURCE);
    assertThat(again.messages()).isEmpty();
    assertThat(again.texts()).isEqualTo(whole);
    String changed = RESOURCE.replace("/{id}/city", "/{id}/town");
    Javac.Result result = Javac.into(output).on(output).compile(changed);
    assertThat(result.messages()).isEmpty();
    assertThat(result.texts().get("META-INF/galvanic/user-service/openapi.json"))
        .isEqualTo(
            whole
                .get("META-INF/galvanic/user-service/openapi.json")
                .replace("/{id}/city", "/{id}/town"));
  }

  @Test
  void aTypeThatIsGoneIsNoPartOfTheWhole() throws IOException {
    Path output = folder.resolve("whole");
    Files.delete(output.resolve("a/UserResource.class"));
    Files.delete(output.resolve("a/UserResource_Galvanic.class"));
    Javac.Result result = Javac.into(output).on(output).compile(REGIONS);
    assertThat(result.messages()).isEmpty();
    assertThat(result.texts().get("META-INF/galvanic/user-service/openapi.json"))
        .doesNotContain("/users/{id}");
  }

  @Test
  void testsOfAServiceDoNotWriteItAgain() {
    Javac.Result result =
        Javac.into(folder.resolve("tests"))
            .on(folder.resolve("whole"))
            .compile(Sources.of("@Singleton public class FakeThing {}"));
    assertThat(result.messages()).isEmpty();
    assertThat(result.texts()).containsOnlyKeys("a/FakeThing_Galvanic.java");
  }

  @Test
  void aRecordOfAnotherJarNeedsACompanion() {
    Path library = folder.resolve("plain");
    Javac.into(library)
        .withoutProcessors()
        .option("-proc:none")
        .compile("package b; public record Plain(int id) {}");
    String resource =
        Sources.of("@Route public class R {\n@Get public b.Plain a() { return null; } }");
    assertThat(
            Javac.into(folder.resolve("service"))
                .on(library)
                .compile(Sources.SERVICE, resource)
                .messages())
        .containsExactly(
            "R.java:3 [NoCompanion] b.Plain is a class file without Plain_Galvanic. Annotate its"
                + " source with @Json and compile it with Galvanic's processor.");
    Javac.into(library)
        .compile("package b; @dev.galvanic.annotation.Json public record Plain(int id) {}");
    assertThat(
            Javac.into(folder.resolve("service"))
                .on(library)
                .compile(Sources.SERVICE, resource)
                .messages())
        .isEmpty();
  }

  @Test
  void aCompanionOfAnotherVersionIsNotBelieved() {
    Path library = folder.resolve("old");
    Javac.into(library)
        .withoutProcessors()
        .option("-proc:none")
        .compile(
            "package b; public record Old(int id) {}",
            "package b; @dev.galvanic.annotation.Companion(\"00000000()\")"
                + " public class Old_Galvanic {}");
    assertThat(
            Javac.into(folder.resolve("service"))
                .on(library)
                .compile(
                    Sources.SERVICE,
                    Sources.of("@Route public class R {\n@Get public b.Old a() { return null; } }"))
                .messages())
        .containsExactly(
            "R.java:3 [StaleCompanion] b.Old was compiled with another version of Galvanic."
                + " Compile it again with this one.");
  }

  @Test
  void anIncludedPackageOfAnotherJarBelongsToTheService() {
    Path library = folder.resolve("library");
    Javac.into(library)
        .compile(
            Sources.in(
                "b",
                "@Route(\"/health\") public class Health { @Get public int a() { return 1; } }"));
    Javac.Result result =
        Javac.into(folder.resolve("service"))
            .on(library)
            .compile(Sources.of("@Service(name = \"s\", include = \"b\") public class S {}"));
    assertThat(result.messages()).isEmpty();
    assertThat(result.texts().get("META-INF/galvanic/s/openapi.json")).contains("\"/health\"");
  }

  @Test
  void aCompanionThatIsLongerThanAConstantIsInPieces() {
    String text = "very long ".repeat(20_000);
    Path library = folder.resolve("library");
    Javac.Result result =
        Javac.into(library)
            .compile(Sources.in("b", "/** " + text + " */ @Json public record Big(int id) {}"));
    assertThat(result.messages()).isEmpty();
    assertThat(
            Javac.into(folder.resolve("service"))
                .on(library)
                .compile(
                    Sources.SERVICE,
                    Sources.of("@Route public class R { @Get public b.Big a() { return null; } }"))
                .texts()
                .get("META-INF/galvanic/user-service/openapi.json"))
        .contains(text.strip());
  }
}
