package dev.galvanic.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request as it goes over the wire, and as a line for a shell. */
class DraftTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Test
  void valuesOfThePathAndTheQueryAreEncoded() {
    Draft draft =
        Draft.of("GET", new Path("/users/{id}/posts"))
            .with("path id", JSON.stringNode("a/b c"))
            .with("query tag", JSON.arrayNode().add("x&y").add("é"));

    assertThat(draft.target()).isEqualTo("/users/a%2Fb%20c/posts?tag=x%26y&tag=%C3%A9");
    assertThat(draft.curl("http://h"))
        .isEqualTo("curl -i 'http://h/users/a%2Fb%20c/posts?tag=x%26y&tag=%C3%A9'");
  }

  @Test
  void anApostropheDoesNotEndTheArgumentOfTheShell() {
    Draft draft =
        Draft.of("POST", new Path("/users"))
            .with("header X-Who", JSON.stringNode("ada"))
            .body("application/json", JSON.objectNode().put("name", "O'Hara"));

    assertThat(draft.curl("http://h"))
        .isEqualTo(
            "curl -i -X POST 'http://h/users' -H 'X-Who: ada' -H 'Content-Type: application/json'"
                + " --data-binary '{\"name\":\"O'\\''Hara\"}'");
  }

  @Test
  void aFormHasAFieldForEachMember() {
    ObjectNode form = JSON.objectNode().put("name", "a b");
    form.putArray("tag").add("x").add("y");
    Draft draft =
        Draft.of("POST", new Path("/forms")).body("application/x-www-form-urlencoded", form);

    assertThat(new String(draft.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("name=a%20b&tag=x&tag=y");
  }

  @Test
  void bytesAreTheFilesOfAForm() {
    ObjectNode form = JSON.objectNode().put("title", "cat");
    form.put("picture", new byte[] {'P', 'N', 'G'});
    Draft draft = Draft.of("POST", new Path("/pictures")).body("multipart/form-data", form);

    assertThat(draft.headers().get("Content-Type"))
        .isEqualTo("multipart/form-data; boundary=galvanic-conformance");
    assertThat(new String(draft.bytes(), StandardCharsets.UTF_8).split("\r\n"))
        .containsExactly(
            "--galvanic-conformance",
            "Content-Disposition: form-data; name=\"title\"",
            "",
            "cat",
            "--galvanic-conformance",
            "Content-Disposition: form-data; name=\"picture\"; filename=\"file.bin\"",
            "Content-Type: application/octet-stream",
            "",
            "PNG",
            "--galvanic-conformance--");
  }

  @Test
  void partsHaveTheMediaTypesThatTheDocumentSays() {
    ObjectNode content = JSON.objectNode();
    content.putObject("schema").put("type", "object");
    ObjectNode encoding = content.putObject("encoding");
    encoding.putObject("picture").put("contentType", "image/png, image/jpeg");
    encoding.putObject("scan").put("contentType", "image/*");
    encoding.putObject("raw").put("contentType", "*/*");
    encoding.putObject("note").put("contentType", "application/json");
    encoding.putObject("title").put("contentType", "text/*");
    encoding.putObject("styled").put("contentType", "text/csv").put("style", "form");
    ObjectNode document = JSON.objectNode();
    document
        .putObject("paths")
        .putObject("/pictures")
        .putObject("post")
        .putObject("requestBody")
        .putObject("content")
        .set("multipart/form-data", content);
    Media media = new Specification(document).operations().get(0).body().orElseThrow();

    ObjectNode form = JSON.objectNode();
    form.putArray("picture").add(new byte[] {'P'}).add(new byte[] {'Q'});
    form.put("scan", "S").put("raw", new byte[] {'R'}).put("note", "N").put("title", "T");
    form.put("styled", "U").putObject("about").put("by", "V");
    Draft draft = Draft.of("POST", new Path("/pictures")).body(media, form);

    assertThat(parts(draft))
        .containsExactly(
            "picture file image/png P",
            "picture file image/png Q",
            "scan file image/octet-stream S",
            "raw file application/octet-stream R",
            "note application/json \"N\"",
            "title T",
            "styled U",
            "about application/json {\"by\":\"V\"}");
  }

  /** Each part as one line. */
  private static List<String> parts(Draft draft) {
    String body = new String(draft.bytes(), StandardCharsets.UTF_8);
    return Stream.of(body.split("--galvanic-conformance(--)?\r\n"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.replace("Content-Disposition: form-data; name=", ""))
        .map(part -> part.replace("; filename=\"file.bin\"", " file"))
        .map(part -> part.replace("\r\nContent-Type:", "").replaceFirst("\"(\\w+)\"", "$1"))
        .map(part -> part.replace("\r\n\r\n", " ").strip())
        .toList();
  }
}
