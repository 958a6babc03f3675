package dev.galvanic.processor.generate.router;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.RequestPath;
import dev.galvanic.processor.generate.Compiled;
import dev.galvanic.processor.generate.FakeWiring;
import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random routes, found by the generated router and by one that tries every template in turn. */
class GeneratedRouterTest {
  private static final int ROUTES = 400;
  private static final int WIDE = 250;
  private static final int REQUESTS = 20_000;
  private static final long SEED = 20260131;

  @TempDir static Path folder;
  private static final Random RANDOM = new Random(SEED);
  private static final Map<String, PathTemplate> TEMPLATES = new LinkedHashMap<>();
  private static Router router;

  @BeforeAll
  static void compile() throws Exception {
    add("/");
    for (int i = 0; i < WIDE; i++) {
      add("/wide/w" + i + (i % 3 == 0 ? "/{id}" : ""));
    }
    add("/wide/{any}");
    for (int i = 0; i < ROUTES; i++) {
      add(randomTemplate());
    }
    Compiled service =
        Compiled.of(
            folder,
            """
            // file: RandomService.java
            /** Many routes. */
            @dev.galvanic.annotation.Service(name = "random")
            public final class RandomService {}
            """,
            resource());
    router = FakeWiring.router(service, "RandomServiceModule");
  }

  @Test
  void everyPathIsFoundAsByTryingEveryTemplate() {
    int found = 0;
    for (int i = 0; i < REQUESTS; i++) {
      String path = randomPath();
      PathRoutes routes = router.find(RequestPath.parse(path));
      assertThat(routes == null ? "none" : routes.template()).as(path).isEqualTo(naive(path));
      found += routes == null ? 0 : 1;
    }
    assertThat(found).isBetween(REQUESTS / 10, REQUESTS);
  }

  @Test
  void everyRouteIsFoundByItsOwnPath() {
    for (PathTemplate template : TEMPLATES.values()) {
      String path = template.text().replaceAll("\\{\\w+}", "zzz");
      assertThat(router.find(RequestPath.parse(path)).template()).isEqualTo(template.text());
    }
  }

  @Test
  void escapesMakeNoDifference() {
    assertThat(router.find(RequestPath.parse("/%77ide/w%31")).template()).isEqualTo("/wide/w1");
    assertThat(router.find(RequestPath.parse("/%77ide/w3%2Fx")).template())
        .isEqualTo("/wide/{any}");
  }

  @Test
  void allRoutesAreListedInTheOrderOfTheSource() {
    assertThat(router.routes())
        .extracting(PathRoutes::template)
        .containsExactlyElementsOf(TEMPLATES.values().stream().map(PathTemplate::text).toList());
  }

  /** HotSpot compiles no method of more than 8,000 bytes. */
  @Test
  void everyMethodThatFindsAPathIsSmallEnoughToBeCompiled() {
    StringWriter out = new StringWriter();
    Path file = folder.resolve("app/RandomServiceRouter.class");
    ToolProvider.findFirst("javap")
        .orElseThrow()
        .run(new PrintWriter(out), new PrintWriter(out), "-c", "-p", file.toString());
    int methods = 0;
    for (String method : out.toString().split("\n\n")) {
      if (method.contains(" find")) {
        methods++;
        assertThat(bytes(method))
            .as(method.strip().lines().findFirst().orElse(""))
            .isBetween(1, 6000);
      }
    }
    assertThat(methods).isGreaterThan(10);
  }

  private static int bytes(String method) {
    Matcher offsets = Pattern.compile("(?m)^\\s+(\\d+): [a-z]").matcher(method);
    int last = 0;
    while (offsets.find()) {
      last = Math.max(last, Integer.parseInt(offsets.group(1)) + 1);
    }
    return last;
  }

  private static void add(String template) {
    PathTemplate parsed = PathTemplate.parse(template);
    TEMPLATES.putIfAbsent(parsed.shape(), parsed);
  }

  private static String randomTemplate() {
    StringBuilder template = new StringBuilder();
    int segments = 1 + RANDOM.nextInt(5);
    for (int i = 0; i < segments; i++) {
      template.append('/').append(RANDOM.nextInt(3) == 0 ? "{v" + i + "}" : randomWord());
    }
    return template.toString();
  }

  private static String randomWord() {
    return List.of("a", "b", "c", "new", "class", "bank-accounts", "x.y", "Users", "users")
        .get(RANDOM.nextInt(9));
  }

  private static String randomPath() {
    if (RANDOM.nextInt(10) == 0) {
      return "/wide/w" + RANDOM.nextInt(WIDE * 2) + (RANDOM.nextBoolean() ? "/1" : "");
    }
    StringBuilder path = new StringBuilder();
    int segments = 1 + RANDOM.nextInt(6);
    for (int i = 0; i < segments; i++) {
      path.append('/').append(RANDOM.nextInt(4) == 0 ? "other" : randomWord());
    }
    return path.toString();
  }

  private static String resource() {
    List<String> handlers = new ArrayList<>();
    for (PathTemplate template : TEMPLATES.values()) {
      StringBuilder parameters = new StringBuilder();
      template
          .variables()
          .forEach(
              v -> parameters.append(parameters.isEmpty() ? "" : ", ").append("String ").append(v));
      handlers.add(
          "  @dev.galvanic.annotation.Get(\"%s\") public int h%d(%s) { return 0; }\n"
              .formatted(template.text(), handlers.size(), parameters));
    }
    return "// file: RandomResource.java\n/** Many routes. */\n@dev.galvanic.annotation.Route\n"
        + "public final class RandomResource {\n"
        + String.join("", handlers)
        + "}\n";
  }

  /** The template that has a literal where all others that fit have variables, from the left. */
  private static String naive(String path) {
    String[] segments = path.substring(1).split("/");
    PathTemplate best = null;
    for (PathTemplate template : TEMPLATES.values()) {
      if (fits(template, segments) && (best == null || before(template, best))) {
        best = template;
      }
    }
    return best == null ? "none" : best.text();
  }

  private static boolean fits(PathTemplate template, String[] segments) {
    if (template.segments().size() != segments.length) {
      return false;
    }
    for (int i = 0; i < segments.length; i++) {
      PathTemplate.Segment segment = template.segments().get(i);
      if (segment instanceof PathTemplate.Literal literal && !literal.text().equals(segments[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean before(PathTemplate one, PathTemplate other) {
    for (int i = 0; i < one.segments().size(); i++) {
      boolean literal = one.segments().get(i) instanceof PathTemplate.Literal;
      if (literal != other.segments().get(i) instanceof PathTemplate.Literal) {
        return literal;
      }
    }
    return false;
  }
}
