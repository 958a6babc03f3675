package dev.galvanic.sample;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine, where {@code galvanic.chromium} says; nothing is downloaded. */
final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    playwright = Playwright.create(options());
    browser = playwright.chromium().launch(launch());
  }

  Page page(int width, int height) {
    Page page = browser.newPage();
    page.setViewportSize(width, height);
    return page;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Playwright.CreateOptions options() {
    return new Playwright.CreateOptions()
        .setEnv(
            Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                "1",
                "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS",
                "1"));
  }

  private static BrowserType.LaunchOptions launch() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of(System.getProperty("galvanic.chromium")))
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }
}
