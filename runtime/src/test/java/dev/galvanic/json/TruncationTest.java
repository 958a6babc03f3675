package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A document that is cut or broken anywhere. */
class TruncationTest {
  private static final byte[] DOCUMENT =
      ("{\"name\":\"A\\u0064\\ud83d\\ude00é\", \"age\":-1.20e+2, \"x\":{\"y\":[true,false,null,1.5]},"
              + "\"sex\":null,\"city\":{\"id\":1,\"name\":\"€\"},\"cities\":[{\"id\":2,\"name\":\"b\"}]}")
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void cutAtEveryByteItIsRefused() {
    for (int length = 0; length < DOCUMENT.length; length++) {
      Documents.Outcome<NewUser> outcome = read(Arrays.copyOf(DOCUMENT, length));
      assertThat(outcome.value()).as("%d bytes", length).isNull();
      assertThat(outcome.problems().get(outcome.problems().size() - 1).message())
          .startsWith("is not JSON at byte ");
    }
    assertThat(read(DOCUMENT).told()).containsExactly("/age must be greater than or equal to 0");
  }

  @Test
  void cutAtEveryByteItIsRefusedWhereNobodyWantsIt() {
    for (int length = 0; length < DOCUMENT.length; length++) {
      byte[] cut = Arrays.copyOf(DOCUMENT, length);
      assertThat(Documents.read(cut, new AnyCodec(), JsonOptions.requests()).right()).isFalse();
    }
  }

  @Test
  void withAnyByteReplacedItIsReadToAnEndWithoutAnException() {
    byte[] bytes = DOCUMENT.clone();
    for (int i = 0; i < bytes.length; i++) {
      for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
        bytes[i] = (byte) b;
        Documents.Outcome<NewUser> outcome = read(bytes);
        assertThat(outcome.right()).isEqualTo(outcome.value() != null);
        assertThat(read(bytes)).isEqualTo(outcome);
      }
      bytes[i] = DOCUMENT[i];
    }
  }

  private static Documents.Outcome<NewUser> read(byte[] document) {
    return Documents.read(document, NewUserCodec.INSTANCE, JsonOptions.requests());
  }
}
