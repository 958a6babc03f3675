package dev.galvanic.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.BadRequestException;
import dev.galvanic.ConflictException;
import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.ServerErrorException;
import dev.galvanic.json.Codecs;
import dev.galvanic.validate.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two shapes of replies. */
class RepliesTest {
  private final Replies envelope = Replies.envelope();
  private final Replies plain = Replies.plain();

  private static String body(Reply reply) {
    return new String(reply.body().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void anEnvelopeHasTheDataUnderData() {
    Reply reply = envelope.data(201, Codecs.STRING, "x");
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.mediaType()).contains("application/json");
    assertThat(body(reply)).isEqualTo("{\"code\":0,\"data\":\"x\"}");
    assertThat(body(envelope.optional(200, Codecs.INT, Optional.of(1))))
        .isEqualTo("{\"code\":0,\"data\":1}");
  }

  @Test
  void anEnvelopeHasThePaginationBesideTheData() {
    assertThat(body(envelope.page(200, Codecs.INT, Page.of(List.of(1, 2), 5, 2, 0))))
        .isEqualTo(
            "{\"code\":0,\"data\":[1,2],\"pagination\":{\"total\":5,\"limit\":2,\"offset\":0}}");
  }

  @Test
  void whatIsDoneSaysSo() {
    assertThat(body(envelope.done(200))).isEqualTo("{\"code\":0}");
    assertThat(envelope.done(204).body().bytes()).isEmpty();
    assertThat(plain.done(200).status()).isEqualTo(204);
    assertThat(plain.done(202).status()).isEqualTo(202);
    assertThat(plain.done(202).body().bytes()).isEmpty();
  }

  @Test
  void anEmptyOptionalIsA404() {
    Reply reply = envelope.optional(200, Codecs.INT, Optional.empty());
    assertThat(reply.status()).isEqualTo(404);
    assertThat(body(reply)).isEqualTo("{\"code\":404,\"message\":\"Not Found\"}");
    assertThat(plain.optional(200, Codecs.INT, Optional.empty()).status()).isEqualTo(404);
  }

  @Test
  void anErrorHasWhatThereIsToSay() {
    assertThat(body(envelope.error(new ConflictException(7, "taken", "by ada"))))
        .isEqualTo("{\"code\":7,\"message\":\"taken\",\"error\":\"by ada\"}");
    assertThat(
            body(envelope.error(new BadRequestException(List.of(new Problem("/age", "must be"))))))
        .isEqualTo(
            "{\"code\":400,\"message\":\"Bad Request\","
                + "\"errors\":[{\"pointer\":\"/age\",\"message\":\"must be\"}]}");
    assertThat(body(envelope.error(new ServerErrorException(), "x1")))
        .isEqualTo("{\"code\":500,\"message\":\"Internal Server Error\",\"id\":\"x1\"}");
  }

  @Test
  void anErrorsHeadersGoWithIt() {
    Reply reply = envelope.error(new NotFoundException().header("Retry-After", "5"));
    assertThat(reply.headers().first("Retry-After")).contains("5");
  }

  @Test
  void plainBodiesAreBare() {
    assertThat(body(plain.data(200, Codecs.STRING, "x"))).isEqualTo("\"x\"");
    assertThat(body(plain.page(200, Codecs.INT, Page.of(List.of(1), 1, 2, 0))))
        .isEqualTo("{\"items\":[1],\"pagination\":{\"total\":1,\"limit\":2,\"offset\":0}}");
  }

  @Test
  void plainErrorsAreProblemDetails() {
    Reply reply = plain.error(new ConflictException(7, "taken", "by ada"));
    assertThat(reply.mediaType()).contains("application/problem+json");
    assertThat(body(reply))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,"
                + "\"detail\":\"taken\",\"code\":7,\"error\":\"by ada\"}");
  }

  @Test
  void rawBytesAreAsTheyAre() {
    Reply reply = envelope.raw(200, "text/csv", "a,b");
    assertThat(reply.mediaType()).contains("text/csv");
    assertThat(body(reply)).isEqualTo("a,b");
  }
}
