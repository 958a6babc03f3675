package dev.galvanic.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** jakarta.validation's constraints, their meaning and messages. */
class ConstraintsTest {
  private static final String OWN = "is not what we want";

  @Test
  void notNullTakesEverythingElse() {
    assertRight(at -> Constraints.notNull(at, ""));
    assertWrong("must not be null", at -> Constraints.notNull(at, null));
    assertWrong(OWN, at -> Constraints.notNull(at, null, OWN));
  }

  @Test
  void notBlankWantsACharacterThatIsNotWhiteSpace() {
    assertRight(at -> Constraints.notBlank(at, " a "));
    for (String blank : new String[] {null, "", " ", "\t\n\r\u0000 "}) {
      assertWrong("must not be blank", at -> Constraints.notBlank(at, blank));
      assertWrong(OWN, at -> Constraints.notBlank(at, blank, OWN));
    }
  }

  @Test
  void notEmptyWantsOneOfAnything() {
    assertRight(at -> Constraints.notEmpty(at, " "));
    assertRight(at -> Constraints.notEmpty(at, List.of(1)));
    assertRight(at -> Constraints.notEmpty(at, Map.of(1, 2)));
    assertRight(at -> Constraints.notEmpty(at, new byte[1]));
    assertWrong("must not be empty", at -> Constraints.notEmpty(at, ""));
    assertWrong("must not be empty", at -> Constraints.notEmpty(at, List.of()));
    assertWrong("must not be empty", at -> Constraints.notEmpty(at, Map.of()));
    assertWrong("must not be empty", at -> Constraints.notEmpty(at, new byte[0]));
    assertWrong("must not be empty", at -> Constraints.notEmpty(at, (String) null));
    assertWrong("must not be empty", at -> Constraints.notEmpty(at, (List<?>) null));
    assertWrong("must not be empty", at -> Constraints.notEmpty(at, (Map<?, ?>) null));
    assertWrong("must not be empty", at -> Constraints.notEmpty(at, (byte[]) null));
    assertWrong(OWN, at -> Constraints.notEmpty(at, "", OWN));
    assertWrong(OWN, at -> Constraints.notEmpty(at, List.of(), OWN));
    assertWrong(OWN, at -> Constraints.notEmpty(at, Map.of(), OWN));
    assertWrong(OWN, at -> Constraints.notEmpty(at, new byte[0], OWN));
  }

  @Test
  void sizeIncludesBothBounds() {
    for (String right : new String[] {"a", "abc", null}) {
      assertRight(at -> Constraints.size(at, right, 1, 3));
    }
    assertRight(at -> Constraints.size(at, List.of(1), 1, 1));
    assertRight(at -> Constraints.size(at, Map.of(1, 2), 1, 1));
    assertRight(at -> Constraints.size(at, new byte[1], 1, 1));
    assertRight(at -> Constraints.size(at, (List<?>) null, 1, 1));
    assertRight(at -> Constraints.size(at, (Map<?, ?>) null, 1, 1));
    assertRight(at -> Constraints.size(at, (byte[]) null, 1, 1));
    String message = "size must be between 1 and 3";
    assertWrong(message, at -> Constraints.size(at, "", 1, 3));
    assertWrong(message, at -> Constraints.size(at, "abcd", 1, 3));
    assertWrong(message, at -> Constraints.size(at, List.of(), 1, 3));
    assertWrong(message, at -> Constraints.size(at, Map.of(), 1, 3));
    assertWrong(message, at -> Constraints.size(at, new byte[4], 1, 3));
    assertWrong(OWN, at -> Constraints.size(at, "", 1, 3, OWN));
    assertWrong(OWN, at -> Constraints.size(at, List.of(), 1, 3, OWN));
    assertWrong(OWN, at -> Constraints.size(at, Map.of(), 1, 3, OWN));
    assertWrong(OWN, at -> Constraints.size(at, new byte[0], 1, 3, OWN));
  }

  @Test
  void aLetterOfTwoUnitsIsOneAsInTheDocumentAndInTheDatabase() {
    assertRight(at -> Constraints.size(at, "😀😀😀", 3, 3));
    assertRight(at -> Constraints.size(at, "😀😀😀", 3, 3, OWN));
    assertWrong("size must be between 2 and 3", at -> Constraints.size(at, "😀", 2, 3));
  }

  @Test
  void minAndMaxIncludeTheirBound() {
    assertRight(at -> Constraints.min(at, 5, 5));
    assertRight(at -> Constraints.max(at, 5, 5));
    assertWrong("must be greater than or equal to 5", at -> Constraints.min(at, 4, 5));
    assertWrong("must be less than or equal to 5", at -> Constraints.max(at, 6, 5));
    assertWrong(OWN, at -> Constraints.min(at, 4, 5, OWN));
    assertWrong(OWN, at -> Constraints.max(at, 6, 5, OWN));
  }

  @Test
  void minAndMaxHoldForEveryKindOfInteger() {
    List<Number> fours =
        List.of((byte) 4, (short) 4, 4, 4L, BigInteger.valueOf(4), new BigDecimal("4.999"));
    for (Number four : fours) {
      assertRight(at -> Constraints.min(at, four, 4));
      assertRight(at -> Constraints.max(at, four, 5));
      assertWrong("must be greater than or equal to 5", at -> Constraints.min(at, four, 5));
      assertWrong("must be less than or equal to 3", at -> Constraints.max(at, four, 3));
      assertWrong(OWN, at -> Constraints.min(at, four, 5, OWN));
      assertWrong(OWN, at -> Constraints.max(at, four, 3, OWN));
    }
    assertRight(at -> Constraints.min(at, (Integer) null, 5));
    assertRight(at -> Constraints.max(at, (BigDecimal) null, 5));
    assertRight(at -> Constraints.max(at, new BigDecimal("1e-999999999"), 5));
  }

  @Test
  void positiveIsMoreThanZero() {
    assertRight(at -> Constraints.positive(at, 1));
    assertRight(at -> Constraints.positive(at, 0.1));
    assertRight(at -> Constraints.positive(at, new BigDecimal("0.1")));
    assertRight(at -> Constraints.positive(at, (Long) null));
    String message = "must be greater than 0";
    assertWrong(message, at -> Constraints.positive(at, 0));
    assertWrong(message, at -> Constraints.positive(at, -0.1));
    assertWrong(message, at -> Constraints.positive(at, Double.NaN));
    assertWrong(message, at -> Constraints.positive(at, Double.valueOf(Double.NaN)));
    assertWrong(message, at -> Constraints.positive(at, BigInteger.ZERO));
    assertWrong(OWN, at -> Constraints.positive(at, 0, OWN));
    assertWrong(OWN, at -> Constraints.positive(at, 0.0, OWN));
    assertWrong(OWN, at -> Constraints.positive(at, BigInteger.ZERO, OWN));
  }

  @Test
  void positiveOrZeroIsNotLessThanZero() {
    assertRight(at -> Constraints.positiveOrZero(at, 0));
    assertRight(at -> Constraints.positiveOrZero(at, -0.0));
    assertRight(at -> Constraints.positiveOrZero(at, Float.valueOf(0)));
    assertRight(at -> Constraints.positiveOrZero(at, (Long) null));
    String message = "must be greater than or equal to 0";
    assertWrong(message, at -> Constraints.positiveOrZero(at, -1));
    assertWrong(message, at -> Constraints.positiveOrZero(at, -0.1));
    assertWrong(message, at -> Constraints.positiveOrZero(at, new BigDecimal("-0.1")));
    assertWrong(OWN, at -> Constraints.positiveOrZero(at, -1, OWN));
    assertWrong(OWN, at -> Constraints.positiveOrZero(at, -1.0, OWN));
    assertWrong(OWN, at -> Constraints.positiveOrZero(at, Integer.valueOf(-1), OWN));
  }

  @Test
  void aPatternIsMatchedByTheWholeValue() {
    Pattern pattern = Pattern.compile("[a-z]+");
    assertRight(at -> Constraints.pattern(at, "abc", pattern));
    assertRight(at -> Constraints.pattern(at, null, pattern));
    assertWrong("must match \"[a-z]+\"", at -> Constraints.pattern(at, "abc1", pattern));
    assertWrong(OWN, at -> Constraints.pattern(at, "", pattern, OWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b",
        "ada@example.org",
        "ada.lovelace+tag@mail.example.co.uk",
        "a!#$%&'*+/=?^_`{|}~-z@x.y",
        "1@2.3",
        "zoë@exämple.org",
        "用户@例子.公司",
        "a@xn--fsq.example",
        "a@b-c.d"
      })
  void anAddressIsWellFormed(String address) {
    assertRight(at -> Constraints.email(at, address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a",
        "a@",
        "@b",
        "a@b@c",
        "a b@c",
        "a@b c",
        ".a@b",
        "a.@b",
        "a..b@c",
        "a@.b",
        "a@b.",
        "a@b..c",
        "a@-b",
        "a@b-",
        "a@b-.c",
        "a@b_c",
        "\"a b\"@c",
        "a@[127.0.0.1]",
        "a(comment)@b",
        "a,b@c",
        "a@b,c",
        "a@b\n",
        "\na@b",
        "a\u0000@b",
        "a\u00a0@b",
        "a<b>@c"
      })
  void anAddressIsNotWellFormed(String address) {
    assertWrong("must be a well-formed email address", at -> Constraints.email(at, address));
    assertWrong(OWN, at -> Constraints.email(at, address, OWN));
  }

  @Test
  void anAddressIsNoLongerThanMailCarries() {
    String label = "d".repeat(63);
    assertRight(at -> Constraints.email(at, "l".repeat(64) + "@" + label + "." + label));
    assertRight(at -> Constraints.email(at, null));
    String message = "must be a well-formed email address";
    assertWrong(message, at -> Constraints.email(at, "l".repeat(65) + "@b"));
    assertWrong(message, at -> Constraints.email(at, "a@" + label + "d"));
    assertWrong(message, at -> Constraints.email(at, "a@" + (label + ".").repeat(4) + "com"));
    assertWrong(message, at -> Constraints.email(at, "a@" + "b.".repeat(1_000_000)));
  }

  private static void assertRight(Consumer<Problems> check) {
    assertThat(reported(check)).isEmpty();
  }

  private static void assertWrong(String message, Consumer<Problems> check) {
    assertThat(reported(check)).containsExactly(message);
  }

  private static List<String> reported(Consumer<Problems> check) {
    List<String> messages = new ArrayList<>();
    check.accept(messages::add);
    return messages;
  }
}
