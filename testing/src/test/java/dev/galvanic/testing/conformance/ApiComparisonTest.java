package dev.galvanic.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.route.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API of a service is that which was committed, or somebody is told. */
class ApiComparisonTest {
  @TempDir Path folder;
  private Notes notes;

  @BeforeEach
  void start() {
    notes = new Notes(Notes.Fault.NONE);
  }

  @AfterEach
  void stop() {
    System.clearProperty("galvanic.api.update");
    notes.close();
  }

  @Test
  void theCommittedDocumentPasses() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.json"), Notes.DOCUMENT);

    assertThatCode(() -> ApiComparison.of(notes).with(file)).doesNotThrowAnyException();
  }

  @Test
  void withoutAFileItTellsHowToMakeIt() {
    Path file = folder.resolve("api/notes.json");

    assertThatThrownBy(() -> ApiComparison.of(notes).with(file))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "There is no "
                + file
                + " yet. Run this test once with -Dgalvanic.api.update=true, and commit the file that"
                + " it writes.");
  }

  @Test
  void thePropertyWritesTheFile() {
    Path file = folder.resolve("api/notes.json");
    System.setProperty("galvanic.api.update", "true");

    ApiComparison.of(notes).with(file);

    assertThat(file).hasContent(Notes.DOCUMENT);
  }

  @Test
  void differencesAreListedThoseFirstThatBreakCallers() throws IOException {
    String before =
        Notes.DOCUMENT
            .replace("\"maxLength\":20", "\"maxLength\":40")
            .replace("\"id\":{\"type\":\"integer\"},", "")
            .replace("\"required\":[\"id\",", "\"required\":[");
    Path file = Files.writeString(folder.resolve("notes.json"), before);

    assertThatThrownBy(() -> ApiComparison.of(notes).with(file))
        .hasMessage(
            "The API is not that of "
                + file
                + ".\nBreaks callers:\n  [RequestNarrowed] maxLength of NewNote.text is 20, where it"
                + " was 40, in requests (POST /notes; #/components/schemas/NewNote/properties/text)\n"
                + "Breaks no caller:\n  [MemberAdded] Note.id is new in replies (GET /notes, GET"
                + " /notes/{id}, POST /notes; #/components/schemas/Note/properties/id)\n"
                + "Undo what is not meant. What is: run this test with -Dgalvanic.api.update=true, and"
                + " commit "
                + file
                + ".");
  }

  @Test
  void withoutAFileTheConformanceTestsNameWhatMakesIt() {
    Path file = folder.resolve("api/notes.json");

    assertThatThrownBy(() -> Conformance.of(notes).document(file.toString()).check())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("There is no " + file + ". ApiComparison tells how to make it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | paper-service has no document, which could be compared.",
        "/api/gone.json | paper-service has no document at /api/gone.json. Compile it again."
      })
  void aModuleWithoutItsDocumentIsNamed(String document, String message) {
    ServiceModule module =
        new ServiceModule() {
          @Override
          public ServiceDescription description() {
            return new ServiceDescription(
                "paper-service", "", "1", ReplyStyle.ENVELOPE, document, "", false, List.of());
          }

          @Override
          public Router assemble(Wiring wiring) {
            throw new UnsupportedOperationException("Nothing of it is started.");
          }
        };

    assertThatThrownBy(() -> ApiComparison.of(module).with(folder.resolve("any.json")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void aServiceIsHeldToTheCommittedDocumentNotToTheOneThatItServes() throws IOException {
    String before =
        Notes.DOCUMENT.replace("\"/notes\":{", "\"/notes\":{\"put\":{\"responses\":{\"200\":{}}},");
    Path file = Files.writeString(folder.resolve("notes.json"), before);

    assertThatThrownBy(() -> Conformance.of(notes).document(file.toString()).check())
        .hasMessageContaining("PUT /notes does not keep to " + file + " (seed 1):")
        .hasMessageContaining("[NeverReached] PUT /notes never answered 200.");
  }
}
