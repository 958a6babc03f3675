package dev.galvanic.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.Method;
import dev.galvanic.http.Part;
import dev.galvanic.json.Codecs;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientRequestTest {
  @Test
  void variablesFillTheTemplateInOrder() {
    assertThat(request("/a/{x}/b/{y}").variable("1").variable("2").target()).isEqualTo("/a/1/b/2");
  }

  @Test
  void aVariableStaysOneSegmentWhateverItHolds() {
    assertThat(request("/files/{name}").variable("a/b ?#%é").target())
        .isEqualTo("/files/a%2Fb%20%3F%23%25%C3%A9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void aVariableThatWouldChangeThePathIsRefused(String text) {
    assertThatThrownBy(() -> request("/files/{name}").variable(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Files.get");
  }

  @Test
  void aHeaderThatWouldSplitTheRequestIsRefusedByItsName() {
    assertThatThrownBy(() -> request("/files").header("X-Id", "1\r\nX-Admin: yes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X-Id");
  }

  @Test
  void aQueryIsEncodedAndLeavesOutWhatIsNull() {
    assertThat(request("/files").query("a b", "1&2").query("none", null).query("c", "+").target())
        .isEqualTo("/files?a%20b=1%262&c=%2B");
  }

  @Test
  void headersAndCookiesGoAlong() {
    ClientRequest request =
        request("/files")
            .header("X-A", "1")
            .header("X-B", null)
            .cookie("s", "a;b")
            .cookie("t", "2");

    assertThat(request.headers())
        .containsExactly(Map.entry("X-A", "1"), Map.entry("Cookie", "s=a%3Bb; t=2"));
  }

  @Test
  void aValueIsSentAsJson() {
    ClientRequest request = request("/files").body(Codecs.STRING, "x");

    assertThat(request.body()).asString().isEqualTo("\"x\"");
    assertThat(request.headers()).containsExactly(Map.entry("Content-Type", "application/json"));
  }

  @Test
  void aFormIsEncodedAndLeavesOutWhatIsNull() {
    ClientRequest request =
        request("/login").form("user name", "a&b=c d").form("none", null).form("e", "\u00e9+");

    assertThat(request.body()).asString().isEqualTo("user%20name=a%26b%3Dc%20d&e=%C3%A9%2B");
    assertThat(request.headers())
        .containsExactly(Map.entry("Content-Type", "application/x-www-form-urlencoded"));
  }

  @Test
  void aMultipartFormHasAPartForEachFieldAndFile() {
    ClientRequest request =
        request("/pictures")
            .multipart()
            .form("title", "a\u00e9\r\n")
            .form("none", null)
            .part("file", Part.file("\"x\"\r\ny", "image/png", new byte[] {'1', '2'}))
            .part("bare", Part.of("text/csv", new byte[0]))
            .part("missing", null);

    String type = request.headers().get(0).getValue();
    assertThat(type).startsWith("multipart/form-data; boundary=");
    assertThat(request.body())
        .asString()
        .isEqualTo(
            """
            --B
            Content-Disposition: form-data; name="title"

            a\u00e9

            --B
            Content-Disposition: form-data; name="file"; filename="%22x%22%0D%0Ay"
            Content-Type: image/png

            12
            --B
            Content-Disposition: form-data; name="bare"
            Content-Type: text/csv


            --B--
            """
                .replace("\n", "\r\n")
                .replace("--B", "--" + type.substring(type.indexOf('=') + 1)));
    assertThat(request.body()).isEqualTo(request.body());
  }

  @Test
  void aMultipartFormWithoutPartsIsOneAllTheSame() {
    ClientRequest request = request("/pictures").multipart();
    String type = request.headers().get(0).getValue();

    assertThat(request.body())
        .asString()
        .isEqualTo("--" + type.substring(type.indexOf('=') + 1) + "--\r\n");
    assertThat(request.body("text/plain", new byte[] {'a'}).body()).asString().isEqualTo("a");
  }

  @Test
  void aPartIsRefusedWhereTheFormHasNone() {
    ClientRequest request = request("/pictures").form();
    assertThatThrownBy(() -> request.part("file", Part.file("a", new byte[0])))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Files.get");
  }

  @Test
  void aFormWithoutFieldsIsAFormAllTheSame() {
    assertThat(request("/login").form().body()).isEmpty();
    assertThat(request("/login").form("none", null).headers())
        .containsExactly(Map.entry("Content-Type", "application/x-www-form-urlencoded"));
  }

  @Test
  void aVariableThatIsForgottenOrTooManyIsAnError() {
    assertThatThrownBy(() -> request("/a/{x}").target()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> request("/a").variable("1")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTimeOfNothingAndLessThanNoRetriesAreRefused() {
    CallPolicy policy = CallPolicy.CONFIGURED;
    assertThatThrownBy(() -> policy.within(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A call cannot take PT0S. Give it a time above zero.");
    assertThatThrownBy(() -> policy.within(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policy.retries(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There cannot be -1 retries. Give 0 for none.");
  }

  private static ClientRequest request(String template) {
    return ClientRequest.of(Method.GET, "Files.get", template);
  }
}
