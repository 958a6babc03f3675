package dev.galvanic.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.region.RegionServiceModule;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.TestService;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SamplePageTest {
  private static final TestService REGION = TestService.of(new RegionServiceModule()).postgres();
  private static final TestService ROLE = TestService.of(new RoleServiceModule()).postgres();

  @RegisterExtension
  static final TestService USER =
      TestService.of(new UserServiceModule()).postgres().calls(REGION).calls(ROLE);

  private static final Map<Integer, TestService> BY_PORT =
      Map.of(8030, USER, 8050, REGION, 8020, ROLE);

  @Test
  void theSampleAnswersAsThePageShows() throws IOException {
    List<CodeBlock> blocks = Page.named("sample.md").blocks();
    int shown = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i).is("sh") && blocks.get(i + 1).is("json")) {
        CurlLine line = CurlLine.parse(blocks.get(i).text().strip());
        assertThat(timeless(line.send(BY_PORT.get(line.port()).uri()).json().toString()))
            .as(blocks.get(i).place())
            .isEqualTo(timeless(Json.parse(blocks.get(i + 1)).toString()));
        shown++;
      }
    }
    assertThat(shown).isEqualTo(7);
  }

  /** The time at which a row was made is the one thing that the page cannot know. */
  private static String timeless(String json) {
    return json.replaceAll("\"create_time\":\"[^\"]+Z\"", "\"create_time\":\"then\"");
  }
}
