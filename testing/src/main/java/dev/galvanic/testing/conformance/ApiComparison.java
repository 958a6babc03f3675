package dev.galvanic.testing.conformance;

import dev.galvanic.ServiceModule;
import dev.galvanic.contract.Comparison;
import dev.galvanic.contract.Difference;
import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Compares the API document of a service with the one that was committed.
 *
 * <pre>{@code
 * @Test
 * void theApiIsTheCommittedOne() {
 *   ApiComparison.of(new UserServiceModule()).with(Path.of("api/user-service/openapi.json"));
 * }
 * }</pre>
 */
public final class ApiComparison {
  private static final String UPDATE = "galvanic.api.update";

  private final Supplier<String> document;

  private ApiComparison(Supplier<String> document) {
    this.document = document;
  }

  /** Of the document that is served here. */
  public static ApiComparison of(TestTarget target) {
    return new ApiComparison(() -> TestClient.of(target.uri()).get("/openapi/spec.json").text());
  }

  /** Of the document that the compile made; nothing of the service is started. */
  public static ApiComparison of(ServiceModule module) {
    return new ApiComparison(() -> compiled(module));
  }

  private static String compiled(ServiceModule module) {
    String path = module.description().document();
    if (path.isEmpty()) {
      throw new IllegalStateException(
          module.description().name() + " has no document, which could be compared.");
    }
    try (InputStream in =
        module.getClass().getResourceAsStream("/" + path.replaceFirst("^/", ""))) {
      if (in == null) {
        throw new IllegalStateException(
            module.description().name() + " has no document at " + path + ". Compile it again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails unless the committed document says the same to a caller. With {@code
   * -Dgalvanic.api.update=true} it is written instead.
   *
   * @throws AssertionError with the differences, those that break callers first
   */
  public void with(Path committed) {
    String now = document.get();
    if (Boolean.getBoolean(UPDATE)) {
      write(committed, now);
      return;
    }
    if (!Files.exists(committed)) {
      throw new AssertionError(
          "There is no "
              + committed
              + " yet. Run this test once with -D"
              + UPDATE
              + "=true, and commit the file that it writes.");
    }
    List<Difference> differences =
        Comparison.of(Trees.members(read(committed)), Trees.members(now));
    if (!differences.isEmpty()) {
      throw new AssertionError(report(committed, differences));
    }
  }

  private static String report(Path committed, List<Difference> differences) {
    StringBuilder report = new StringBuilder("The API is not that of " + committed + ".");
    for (boolean breaking : new boolean[] {true, false}) {
      List<Difference> some = differences.stream().filter(d -> d.breaking() == breaking).toList();
      if (!some.isEmpty()) {
        report.append(breaking ? "\nBreaks callers:" : "\nBreaks no caller:");
        some.forEach(difference -> report.append("\n  ").append(difference));
      }
    }
    return report
        .append("\nUndo what is not meant. What is: run this test with -D")
        .append(UPDATE)
        .append("=true, and commit ")
        .append(committed)
        .append('.')
        .toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
