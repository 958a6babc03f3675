package dev.galvanic.testing.call;

import dev.galvanic.BadGatewayException;
import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.testing.TestReply;
import java.net.http.HttpHeaders;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered to a call of a generated test client.
 *
 * @param <T> what a success holds
 */
public final class TypedReply<T extends @Nullable Object> {
  private final String sent;
  private final TestReply raw;
  private final ClientReply reply;
  private final ReplyReader<T> reader;

  TypedReply(String sent, TestReply raw, ClientReply reply, ReplyReader<T> reader) {
    this.sent = sent;
    this.raw = raw;
    this.reply = reply;
    this.reader = reader;
  }

  public int status() {
    return raw.status();
  }

  public HttpHeaders headers() {
    return raw.headers();
  }

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return raw.header(name);
  }

  /** The reply as it came. */
  public TestReply raw() {
    return raw;
  }

  /**
   * What the reply of a success holds; null where the handler has nothing to say.
   *
   * @throws AssertionError if the status is none of a success, or the body cannot be read
   */
  public T ok() {
    if (!successful()) {
      throw new AssertionError(sent + " was not answered with a success, but with " + raw);
    }
    try {
      return reader.read(reply);
    } catch (BadGatewayException e) {
      throw new AssertionError(
          sent
              + " was answered with what is no reply of "
              + reply.operation()
              + e.error().map(problem -> " (" + problem + ")").orElse("")
              + ": "
              + raw,
          e);
    }
  }

  /**
   * What the reply says of the mistake.
   *
   * @throws AssertionError if it is a success, or says it in another way than services do
   */
  public ErrorReply error() {
    if (raw.status() < 400) {
      throw new AssertionError(sent + " was not answered with an error, but with " + raw);
    }
    return ErrorReply.of(sent, raw);
  }

  private boolean successful() {
    return raw.status() >= 200 && raw.status() < 300;
  }

  /** What was sent and what came: {@code GET /users/1: 404 {"code":404,...}}. */
  @Override
  public String toString() {
    return sent + ": " + raw;
  }
}
