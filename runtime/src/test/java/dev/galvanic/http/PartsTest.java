package dev.galvanic.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.BadRequestException;
import dev.galvanic.validate.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a generated endpoint asks of a form in multipart/form-data. */
class PartsTest {
  private static final String FILE =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\nx\r\n--b--";

  @Test
  void partsAndFieldsAreReadByTheirNames() throws IOException {
    Arguments arguments =
        lines(
            """
            --b
            Content-Disposition: form-data; name="file"; filename="a.png"
            Content-Type: image/png

            \0\u00ff
            --
            --b
            content-disposition:form-data;name=title

            ad\u00c3\u00a9
            --b \t
            Content-Disposition: form-data; name="more"
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            1
            --b
            Content-Disposition: form-data; name="more"

            2
            --b--
            """);

    Part file = arguments.part("file").required();
    assertThat(file.bytes()).isEqualTo("\0\u00ff\r\n--".getBytes(ISO_8859_1));
    assertThat(file.stream().readAllBytes()).isEqualTo(file.bytes());
    assertThat(file.size()).isEqualTo(6);
    assertThat(file.mediaType()).isEqualTo("image/png");
    assertThat(file.fileName()).contains("a.png");
    assertThat(arguments.form("title").required(Texts.STRING)).isEqualTo("ad\u00e9");
    assertThat(arguments.form("more").list(Texts.INT)).containsExactly(1, 2);
    assertThat(arguments.part("more").list())
        .extracting(Part::mediaType)
        .containsExactly("text/plain; charset=utf-8", "text/plain");
    assertThat(arguments.part("none").list()).isEmpty();
    assertThat(arguments.part("none").orNull()).isNull();
    assertThat(arguments.part("none").optional()).isEmpty();
    arguments.done();
  }

  @Test
  void whatIsMissingOrUnreadableIsToldByItsName() {
    Arguments arguments =
        form("--b\r\nContent-Disposition: form-data; name=\"age\"\r\n\r\n\u00ff\r\n--b--");
    arguments.part("file").required();
    assertThat(arguments.form("age").required(Texts.INT)).isZero();
    arguments.form("title").required(Texts.STRING);

    assertThat(problems(arguments))
        .containsExactly(
            new Problem("form.file", "is required"),
            new Problem("form.age", "must be UTF-8"),
            new Problem("form.title", "is required"));
  }

  @Test
  void aFormWithoutPartsOrWithoutABodyHasNone() {
    for (String body : List.of("", "--b--", "--b--\r\n", "before\r\n--b-- \r\nafter")) {
      Arguments arguments = form(body);
      assertThat(arguments.part("file").optional()).isEmpty();
      arguments.done();
    }
  }

  @Test
  void aFileThatNobodyHasChosenIsNotThere() {
    Arguments arguments = form(FILE.formatted("").replace("x", ""));
    assertThat(arguments.part("file").optional()).isEmpty();
    arguments.done();
    assertThat(form(FILE.formatted("")).part("file").required().fileName()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.png | a.png",
        "../../etc/passwd | passwd",
        "C:\\Users\\ada\\a.png | a.png",
        "..\\..\\a | a",
        "a\\\"b.png | a\"b.png",
        "a%22b.png | a\"b.png",
        "\u00c3\u00a4.png | \u00e4.png",
        "a;name=b.png | a;name=b.png",
        ".. | ''",
        "a/ | ''",
      })
  void aFileNameHasNoFolders(String sent, String read) {
    Part part = form(FILE.formatted(sent)).part("file").required();
    assertThat(part.fileName()).isEqualTo(Optional.of(read).filter(name -> !name.isEmpty()));
  }

  @Test
  void anEmptyPartMayShareALineEndWithItsHeaders() {
    Arguments arguments = form("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n--b--");
    assertThat(arguments.form("a").required(Texts.STRING)).isEmpty();
    arguments.done();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "--c\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--c--",
        "--b",
        "--b\r\n",
        "--b\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx",
        "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b",
        "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b-",
        "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--bb\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b--x",
        "--b\nContent-Disposition: form-data; name=a\n\nx\n--b--",
        "--b\r\nContent-Disposition: form-data; name=a\r\n--b--",
        "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"b\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition : form-data; name=a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\0\"\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\rb\"\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"\u00ff\"\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n--b--",
      })
  void whatIsMalformedIsABadRequest(String body) {
    Arguments arguments = form(body);
    arguments.part("a").optional();
    assertThat(problems(arguments)).extracting(Problem::pointer).containsExactly("form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"b \"",
        "multipart/form-data; boundary=b; boundary=b",
        "multipart/form-data; boundary=b@",
        "multipart/form-data; boundary=\"b",
        "multipart/form-data; boundary="
            + "0123456789012345678901234567890123456789012345678901234567890123456789b",
      })
  void aBoundaryThatIsNoneIsABadRequest(String contentType) {
    Arguments arguments = arguments(contentType, "--b--");
    arguments.part("a").optional();
    assertThat(problems(arguments)).extracting(Problem::pointer).containsExactly("form");
  }

  @Test
  void aBoundaryMayBeQuoted() {
    Arguments arguments =
        arguments("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", "--a b--");
    arguments.part("a").optional();
    arguments.done();
  }

  @Test
  void partsAndTheirHeadersAreCounted() {
    String part = "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n";
    Arguments twenty = form(part.repeat(20) + "--b--");
    assertThat(twenty.part("a").list()).hasSize(20);
    twenty.done();

    Arguments more = form(part.repeat(21) + "--b--");
    more.part("a").list();
    assertThat(problems(more)).containsExactly(new Problem("form", "has more than 20 parts"));

    String said = "Content-Disposition: form-data; name=a";
    String much = "\r\nX: " + "x".repeat((8 << 10) - said.length() - 5);
    Arguments full = form("--b\r\n" + said + much + "\r\n\r\nx\r\n--b--");
    assertThat(full.part("a").list()).hasSize(1);
    full.done();

    Arguments longer = form("--b\r\n" + said + much + "x\r\n\r\nx\r\n--b--" + "x".repeat(99));
    longer.part("a").list();
    assertThat(problems(longer))
        .containsExactly(new Problem("form", "has a part with more than 8192 bytes of headers"));
  }

  @Test
  void aPartIsEqualToAnotherOfTheSameContent() {
    Part one = Part.file("a", "image/png", new byte[] {1, 2});
    Part read =
        form(FILE.formatted("a").replace("\r\n\r\nx", "\r\nContent-Type: image/png\r\n\r\n\1\2"))
            .part("file")
            .required();
    assertThat(read).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(read).isNotEqualTo(Part.file("a", "image/png", new byte[] {1, 3}));
    assertThat(one).hasToString("a: image/png, 2 bytes");
  }

  private static Arguments lines(String body) {
    return form(body.replace("\n", "\r\n"));
  }

  private static Arguments form(String body) {
    return arguments("multipart/form-data; boundary=b", body);
  }

  private static Arguments arguments(String contentType, String body) {
    return Arguments.of(
        FakeExchange.post(body.getBytes(ISO_8859_1)).header("Content-Type", contentType));
  }

  private static List<Problem> problems(Arguments arguments) {
    BadRequestException thrown = catchThrowableOfType(BadRequestException.class, arguments::done);
    assertThat(thrown).isNotNull();
    return thrown.problems();
  }
}
