package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person sees and does under /docs, in Chromium. */
@Tag("external")
class DocsInBrowserTest {
  private static final Path SCREENSHOT = Path.of("target", "docs-of-user-service.png");

  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  @Test
  void getUserIsTriedOutFromThePage() {
    sample.user("Ada", sample.city("Hangzhou", sample.province("Zhejiang")), sample.role("admin"));
    List<String> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();

    try (Chromium chromium = new Chromium();
        Page page = chromium.page(1200, 1600)) {
      page.onRequest(request -> requests.add(request.url()));
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              complaints.add(message.text());
            }
          });
      page.navigate(sample.user.uri() + "/docs");

      Locator operation =
          page.locator(".opblock", new Page.LocatorOptions().setHasText("get user info"));
      operation.locator("button.opblock-summary-control").click();
      operation.locator("button.try-out__btn").click();
      operation.locator("input[placeholder='id']").fill("1");
      operation.locator("button.execute").click();
      Locator reply = operation.locator(".live-responses-table .response").first();
      reply.waitFor();
      operation.scrollIntoViewIfNeeded();
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOT));

      assertThat(page.locator(".info .title").innerText()).contains("USER API");
      assertThat(reply.locator(".response-col_status").innerText()).contains("200");
      assertThat(reply.locator(".response-col_description").innerText())
          .contains("\"name\": \"Ada\"")
          .contains("\"name\": \"Hangzhou\"")
          .contains("\"name\": \"admin\"");
    }
    assertThat(requests)
        .contains(sample.user.uri() + "/users/1")
        .allMatch(url -> url.startsWith(sample.user.uri().toString()) || url.startsWith("data:"));
    assertThat(complaints).isEmpty();
  }
}
