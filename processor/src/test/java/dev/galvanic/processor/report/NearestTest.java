package dev.galvanic.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody who misspelt a name is asked. */
class NearestTest {

  @Test
  void theNearestNameIsFound() {
    assertThat(Nearest.of("userid", List.of("user", "userId", "id"))).contains("userId");
    assertThat(Nearest.of("cityIdd", List.of("cityId", "roleId"))).contains("cityId");
  }

  @Test
  void aNameThatIsFarIsNotMeant() {
    assertThat(Nearest.of("id", List.of("name", "limit"))).isEmpty();
    assertThat(Nearest.of("x", List.of())).isEmpty();
  }

  @Test
  void ofTwoAsNearTheFirstInTheAlphabetIsMeant() {
    assertThat(Nearest.of("ab", List.of("ad", "ac"))).contains("ac");
  }

  @Test
  void theQuestionStandsBeforeWhatToDo() {
    assertThat(Nearest.question("idd", List.of("id"))).isEqualTo("Did you mean 'id'? ");
    assertThat(Nearest.question("idd", List.of("name"))).isEmpty();
  }
}
