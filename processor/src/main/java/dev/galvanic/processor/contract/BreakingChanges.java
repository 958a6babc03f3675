package dev.galvanic.processor.contract;

import dev.galvanic.contract.Comparison;
import dev.galvanic.contract.Difference;
import dev.galvanic.processor.generate.openapi.OpenApiGenerator;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** What of a service breaks its callers, each an error unless a {@code @Breaks} says why. */
public final class BreakingChanges {
  private final Function<String, Optional<Committed>> documents;

  /**
   * A document that was committed.
   *
   * @param file where it is, or would be
   * @param inFolder whether the option names a folder for it; else it names the file
   * @param text what stands in it; empty if there is none
   */
  public record Committed(Path file, boolean inFolder, Optional<String> text) {}

  /**
   * For one compile.
   *
   * @param documents that callers know, by the name of the service; empty if nobody asked for the
   *     comparison
   */
  public BreakingChanges(Function<String, Optional<Committed>> documents) {
    this.documents = documents;
  }

  /** Reports every breaking change of a service that has no other mistakes. */
  public void check(ServiceModel service, Diagnostics diagnostics) {
    documents
        .apply(service.name())
        .ifPresent(
            committed ->
                committed
                    .text()
                    .ifPresentOrElse(
                        text -> check(service, committed.file(), text, diagnostics),
                        () -> reportAbsent(service, committed, diagnostics)));
  }

  /** A path that is wrong compares nothing for ever; a service that is new has no document yet. */
  private static void reportAbsent(
      ServiceModel service, Committed committed, Diagnostics diagnostics) {
    if (committed.inFolder()) {
      diagnostics.note(
          service.origin(),
          Code.BAD_DOCUMENT,
          "The API of %s is compared with nothing: galvanic.api has no %s"
              .formatted(service.name(), committed.file()),
          "Commit its document there when it is released");
    } else {
      diagnostics.error(
          service.origin(),
          Code.BAD_DOCUMENT,
          "galvanic.api names %s, which does not exist".formatted(committed.file()),
          "Name the folder that has %s/openapi.json, or take the option away"
              .formatted(service.name()));
    }
  }

  private static void check(ServiceModel service, Path file, String text, Diagnostics diagnostics) {
    Map<String, Object> before;
    try {
      before = JsonMembers.of(text);
    } catch (JacksonException e) {
      diagnostics.error(
          service.origin(),
          Code.BAD_DOCUMENT,
          service.name()
              + "/"
              + file.getFileName()
              + ", which galvanic.api names, is not JSON in line "
              + e.getLocation().getLineNr(),
          "Bring it back to what was committed");
      return;
    }
    Places places = new Places(service);
    Acknowledgements acknowledged = new Acknowledgements(places);
    for (Difference difference : Comparison.of(before, OpenApiGenerator.document(service))) {
      if (difference.breaking() && !acknowledged.cover(difference)) {
        Origin origin = places.origin(difference);
        diagnostics.error(
            origin,
            Code.BREAKING_CHANGE,
            difference.text() + ", which breaks callers",
            "Take it back, or say with @Breaks(\"reason\") on "
                + places.named(difference)
                + " why it may");
      }
    }
    acknowledged.reportUnused(diagnostics);
  }
}
