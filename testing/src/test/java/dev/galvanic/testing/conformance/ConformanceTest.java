package dev.galvanic.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The free tests of a service: none fails for one that keeps to its document. */
class ConformanceTest {
  @Test
  void aServiceThatKeepsToItsDocumentPasses() {
    try (Notes notes = new Notes(Notes.Fault.NONE)) {
      Reached reached = Conformance.of(notes).check();

      assertThat(reached.statuses("POST /notes").keySet()).containsExactly(200, 400, 413, 415);
      assertThat(reached.statuses("GET /notes").keySet()).containsExactly(200, 400);
      assertThat(reached.statuses("GET /notes/{id}").keySet()).containsExactly(200, 400, 404);
      assertThat(reached.statuses("DELETE /notes/{id}").keySet()).containsExactly(204, 400, 404);
    }
  }

  @Test
  void itsOperationsAreTestsInTheOrderInWhichTheyNeedEachOther() {
    try (Notes notes = new Notes(Notes.Fault.NONE)) {
      Stream<DynamicTest> tests = Conformance.of(notes).tests();

      assertThat(tests)
          .extracting(DynamicTest::getDisplayName)
          .containsExactly("POST /notes", "GET /notes", "GET /notes/{id}", "DELETE /notes/{id}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RENAMED_MEMBER | [Body] the least that is valid: of 200: the whole has no member text",
        "NULL_MEMBER | /text is null, not of type string",
        "MORE_MEMBERS | has a member secret, which the document does not name",
        "WRONG_STATUS | [UndeclaredStatus] the least that is valid: answered 201, which the document does not name",
        "WRONG_STATUS | [NeverReached] POST /notes never answered 200",
        "WRONG_MEDIA | [MediaType] the least that is valid: 200 is text/plain, where the document says application/json",
        "NO_VALIDATION | [Accepted] /text is shorter than 1: answered 200 to what the document forbids",
        "WRONG_REFUSAL | answered 409 to what the document forbids, not 400",
        "REFUSES_VALID | [RefusedValid]",
        "SERVER_ERROR | [ServerError] the least that is valid: answered 500",
        "LIMIT_IGNORED | [Page]",
        "DEFAULT_CHANGED | [Page] the least that is valid: has the limit 6, where 5 was asked for",
        "ALWAYS_FIRST | [Identity] another of its kind: has the id 1, where",
        "FOUND_NOTHING | [NotMissed] an id of nobody: answered 200 where nothing is, not 404",
        "NEVER_FOUND | [NeverReached] GET /notes/{id} never answered 200",
        "NO_ALLOW | [Allow] another method",
        "HEAD_WITH_OTHER_TYPE | [Head] another method",
        "CLOSES_HEAD | [NoReply] another method: HEAD was not answered: ",
        "CLOSES_OPTIONS | [NoReply] another method: OPTIONS was not answered: "
      })
  void eachMistakeIsFound(Notes.Fault fault, String text) {
    try (Notes notes = new Notes(fault)) {
      assertThat(catchThrowable(() -> Conformance.of(notes).check()))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(text);
    }
  }

  @Test
  void aFailureIsSmallAndCanBeSentAgain() {
    try (Notes notes = new Notes(Notes.Fault.SERVER_ERROR)) {
      assertThatThrownBy(() -> Conformance.of(notes).check())
          .hasMessageContaining(
              "POST /notes does not keep to the document that it serves (seed 1):\n  1. [ServerError]")
          .hasMessageContaining(
              "curl -i -X POST '"
                  + notes.uri()
                  + "/notes' -H 'Content-Type: application/json' --data-binary '{\"text\":\"a\"}'")
          .hasMessageContaining("500 {\"message\":\"no\"}")
          .hasMessageContaining("Again: -Dgalvanic.seed=1");
    }
  }

  @Test
  @ResourceLock(Resources.SYSTEM_PROPERTIES)
  void theSameSeedSendsTheSameAndAnotherAnother() {
    List<String> sent = sent();

    assertThat(sent).hasSizeGreaterThan(50).isEqualTo(sent());
    try {
      System.setProperty("galvanic.seed", "2");
      assertThat(sent()).isNotEqualTo(sent).isEqualTo(sent());
    } finally {
      System.clearProperty("galvanic.seed");
    }
  }

  private static List<String> sent() {
    try (Notes notes = new Notes(Notes.Fault.NONE)) {
      Conformance.of(notes).check();
      return notes.received();
    }
  }

  @Test
  void whatIsAllowedIsNoFailure() {
    try (Notes notes = new Notes(Notes.Fault.WRONG_STATUS)) {
      assertThat(
              Conformance.of(notes)
                  .allow("POST /notes", 200, 201)
                  .leaveOut("GET /notes")
                  .leaveOut("DELETE /notes/{id}")
                  .check()
                  .statuses("POST /notes"))
          .containsKey(201);
    }
  }

  @ParameterizedTest
  @CsvSource({"RENAMED_MEMBER,[Body]", "WRONG_MEDIA,[MediaType]"})
  void whatIsAllowedIsStillHeldAgainstTheDocument(Notes.Fault fault, String code) {
    try (Notes notes = new Notes(fault)) {
      assertThatThrownBy(() -> Conformance.of(notes).allow("POST /notes", 200).check())
          .hasMessageContaining("POST /notes does not keep to")
          .hasMessageContaining("1. " + code + " the least that is valid: ");
    }
  }

  @Test
  void anotherPageIsOneThoughItsStatusIsAllowed() {
    try (Notes notes = new Notes(Notes.Fault.LIMIT_IGNORED)) {
      assertThatThrownBy(() -> Conformance.of(notes).allow("GET /notes", 200).check())
          .hasMessageContaining("[Page]");
    }
  }

  @Test
  void aConnectionThatClosesWhereARequestIsMadeSmallerLosesNothing() {
    try (Notes notes = new Notes(Notes.Fault.CLOSES_WHAT_IS_SMALL)) {
      assertThatThrownBy(() -> Conformance.of(notes).check())
          .hasMessageContaining(" valid: POST was not answered: ")
          .hasMessageContaining(" valid: answered 500")
          .hasMessageContaining("500 {\"message\":\"no\"}")
          .hasMessageContaining("[NeverReached] GET /notes/{id} never answered 200");
    }
  }

  @Test
  void anExceptionForNoOperationIsRefused() {
    try (Notes notes = new Notes(Notes.Fault.NONE)) {
      assertThatThrownBy(() -> Conformance.of(notes).allow("GET /note", 500).check())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The document has no operation GET /note. It has [GET /notes,");
    }
  }

  @Test
  void aValueForANameThatIsNoneIsRefused() {
    try (Notes notes = new Notes(Notes.Fault.NONE)) {
      assertThatThrownBy(() -> Conformance.of(notes).given("starz", 3).check())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The document has no parameter or member starz to give. It has [id, items, limit,"
                  + " message, offset, pagination, stars, text, total].");
    }
  }

  @Test
  void aGivenValueIsSentAsItIs() {
    try (Notes notes = new Notes(Notes.Fault.NEVER_FOUND)) {
      assertThat(catchThrowable(() -> Conformance.of(notes).given("id", 777).check()))
          .hasMessageContaining("/notes/777'");
    }
  }
}
