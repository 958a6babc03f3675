package dev.galvanic.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.BadRequestException;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in a multipart body, it is read or refused, and nothing else. */
class HostilePartsTest {
  private static final String PART =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
          + "Content-Type: image/png\r\n\r\n\0\1\2\r\n--\r\n";
  private static final String BODY = PART + PART.replace("file", "a") + "--b--\r\n";
  private static final String[] PIECES = {
    "\r",
    "\n",
    "\r\n",
    "\r\n\r\n",
    "--",
    "--b",
    "\r\n--b",
    "--b--",
    ";",
    "\"",
    "\\",
    "=",
    " ",
    ":",
    "\0",
    "\u00ff",
    "name",
    "Content-Disposition: form-data; name=file",
    "filename=\"\"",
  };

  @RepeatedTest(10)
  void aBodyThatWasChangedAnywhere(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int read = 0;
    for (int i = 0; i < 1_000; i++) {
      read += accepted(changed(random)) ? 1 : 0;
    }
    assertThat(read).isBetween(1, 999);
  }

  @Test
  void aBodyThatEndsAnywhere() {
    for (int length = 0; length <= BODY.length(); length++) {
      boolean whole = length == 0 || length == BODY.length() - 2 || length == BODY.length();
      assertThat(accepted(BODY.substring(0, length))).as("%d bytes", length).isEqualTo(whole);
    }
  }

  @Test
  @Timeout(5)
  void aBodyThatIsNearlyAllBoundary() {
    assertThat(accepted("\r\n--".repeat(2 << 20))).isFalse();
    assertThat(accepted(PART + "\r\n--".repeat(2 << 20))).isFalse();
    assertThat(accepted("--b\r\n" + "\r".repeat(8 << 20))).isFalse();
    assertThat(accepted("--b" + " ".repeat(8 << 20))).isFalse();
  }

  private static String changed(Random random) {
    StringBuilder body = new StringBuilder(BODY);
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(body.length());
      switch (random.nextInt(4)) {
        case 0 -> body.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> body.delete(at, Math.min(body.length(), at + 1 + random.nextInt(20)));
        case 2 -> body.setCharAt(at, (char) random.nextInt(256));
        default -> body.insert(at, body.substring(random.nextInt(at + 1), at));
      }
    }
    return body.toString();
  }

  private static boolean accepted(String body) {
    Arguments arguments =
        Arguments.of(
            FakeExchange.post(body.getBytes(ISO_8859_1))
                .header("Content-Type", "multipart/form-data; boundary=b"));
    for (Part part : arguments.part("file").list()) {
      assertThat(part.bytes()).hasSize(part.size());
      part.fileName().ifPresent(name -> assertThat(name).doesNotContain("/", "\\").isNotEmpty());
    }
    arguments.form("a").list(Texts.STRING);
    try {
      arguments.done();
      return true;
    } catch (BadRequestException refused) {
      return false;
    }
  }
}
