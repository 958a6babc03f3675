package dev.galvanic.client;

import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A call that no interface declares, built up and then made once: the blocking methods wait for the
 * reply, {@link #readAsync} does not. An error reply becomes its exception as in every call. Used
 * by one thread.
 */
public final class RawCall {
  private final ServiceClient client;
  private final ClientRequest request;

  RawCall(ServiceClient client, Method method, String path, Object... variables) {
    this.client = client;
    this.request =
        ClientRequest.of(method, method + " " + RawPath.withoutQuery(path), RawPath.checked(path));
    for (Object variable : variables) {
      request.variable(Texts.text(variable));
    }
  }

  /** Adds a query parameter; null leaves it out. */
  public RawCall query(String name, @Nullable Object value) {
    request.query(name, value == null ? null : Texts.text(value));
    return this;
  }

  /**
   * Adds a header.
   *
   * @throws IllegalArgumentException if the value has a character that no header may carry
   */
  public RawCall header(String name, Object value) {
    request.header(name, Texts.text(value));
    return this;
  }

  /** Sends this value as JSON. */
  public <T extends @Nullable Object> RawCall body(JsonCodec<T> codec, T value) {
    request.body(codec, value);
    return this;
  }

  /** Sends a document of maps, lists, texts, numbers, booleans and nulls as JSON. */
  public RawCall body(@Nullable Object tree) {
    return body(Codecs.TREE, tree);
  }

  /** Sends these bytes. */
  public RawCall body(String media, byte[] bytes) {
    request.body(media, bytes);
    return this;
  }

  /** Gives the call a time of its own, positive; never beyond the caller's deadline. */
  public RawCall within(Duration time) {
    request.policy(request.policy().within(time));
    return this;
  }

  /** Makes it so many times more at most; 0 is once. */
  public RawCall retries(int most) {
    request.policy(request.policy().retries(most));
    return this;
  }

  /** Says that it does no harm when it is done twice, whatever its method. */
  public RawCall repeatable() {
    request.policy(request.policy().asRepeatable());
    return this;
  }

  /** The reply's data. */
  public <T> T data(JsonCodec<T> codec) {
    return read(ReplyReader.data(codec));
  }

  /**
   * The reply's data whatever its shape: maps, lists, texts, {@code BigDecimal}s, booleans, null.
   */
  public @Nullable Object tree() {
    return read(ReplyReader.tree());
  }

  /** The body as UTF-8 text, as it came, with its envelope if it has one. */
  public String text() {
    return read(ReplyReader.text());
  }

  /** The body as it came. */
  public byte[] bytes() {
    return read(ReplyReader.bytes());
  }

  /** Waits for the reply and takes nothing of it. */
  public void send() {
    read(ReplyReader.none());
  }

  /** Whatever the reader makes of the reply. */
  public <T extends @Nullable Object> T read(ReplyReader<T> reader) {
    return client.call(request, reader);
  }

  /** The same without waiting: for handlers on the event loop. */
  public <T extends @Nullable Object> CompletionStage<T> readAsync(ReplyReader<T> reader) {
    return client.callAsync(request, reader);
  }
}
