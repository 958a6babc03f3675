package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.TestReply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page under /docs needs nothing but the service itself. */
class DocsPageTest {
  private static final Pattern LINK = Pattern.compile("(?:src|href)=[\"']([^\"'#]+)[\"']");

  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  @Test
  void everythingThatThePageLinksToIsServedByTheService() {
    String where = page();
    TestReply page = sample.users().get(where);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");

    List<String> links = links(page.text());
    assertThat(links).anyMatch(link -> link.endsWith("swagger-ui-bundle.js"));
    for (String link : links) {
      URI target = sample.user.uri().resolve(where).resolve(link);
      assertThat(target.getAuthority()).as(link).isEqualTo(sample.user.uri().getAuthority());
      TestReply reply = sample.users().get(target.getPath());
      assertThat(reply.status()).as(link).isEqualTo(200);
      assertThat(reply.bytes()).as(link).isNotEmpty();
      assertThat(reply.header("Content-Type").orElse("")).as(link).doesNotContain("json");
    }
  }

  @Test
  void nothingOutsideOfTheWebJarIsServed() {
    for (String path :
        List.of("/docs/../application.properties", "/docs/%2e%2e/x", "/docs/nothing.js")) {
      assertThat(sample.users().get(path).status()).as(path).isIn(400, 404);
    }
  }

  /** Where the page is, after a redirect if there is one. */
  private static String page() {
    TestReply reply = sample.users().get("/docs");
    return reply.status() / 100 == 3 ? reply.header("Location").orElseThrow() : "/docs";
  }

  private static List<String> links(String html) {
    List<String> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(html);
    while (matcher.find()) {
      links.add(matcher.group(1));
    }
    return links;
  }
}
