package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The calls of {@link ReplyResourceClient}. */
@Generated
public final class HttpReplyResourceClient implements ReplyResourceClient {
  private final ServiceClient client;

  public HttpReplyResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public int create() {
    return client.call(
        ClientRequest.of(Method.POST, "ReplyResourceClient.create", "/replies"),
        ReplyReader.data(Codecs.INT));
  }

  @Override
  public void forget() {
    client.call(
        ClientRequest.of(Method.POST, "ReplyResourceClient.forget", "/replies/forget"),
        ReplyReader.none());
  }

  @Override
  public void there(int id) {
    client.call(
        ClientRequest.of(Method.HEAD, "ReplyResourceClient.there", "/replies/there/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public void options(int id) {
    client.call(
        ClientRequest.of(Method.OPTIONS, "ReplyResourceClient.options", "/replies/there/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public String text() {
    return client.call(
        ClientRequest.of(Method.GET, "ReplyResourceClient.text", "/replies/text")
            .header("Accept", "text/plain"),
        ReplyReader.text());
  }

  @Override
  public byte[] picture() {
    return client.call(
        ClientRequest.of(Method.GET, "ReplyResourceClient.picture", "/replies/picture")
            .header("Accept", "image/png"),
        ReplyReader.bytes());
  }

  @Override
  public CompletionStage<Optional<Integer>> maybeLater() {
    return client.callAsync(
        ClientRequest.of(Method.GET, "ReplyResourceClient.maybeLater", "/replies/maybe-later"),
        ReplyReader.optional(Codecs.INT));
  }

  @Override
  public CompletionStage<Void> nothingLater() {
    return client.callAsync(
        ClientRequest.of(Method.POST, "ReplyResourceClient.nothingLater", "/replies/nothing-later"),
        ReplyReader.none());
  }

  @Override
  public CompletionStage<List<Integer>> publisher() {
    return client.callAsync(
        ClientRequest.of(Method.GET, "ReplyResourceClient.publisher", "/replies/publisher"),
        ReplyReader.data(Codecs.list(Codecs.nullable(Codecs.INT))));
  }

  @Override
  public String csv() {
    return client.call(
        ClientRequest.of(Method.GET, "ReplyResourceClient.csv", "/replies/csv")
            .header("Accept", "text/csv"),
        ReplyReader.text());
  }

  @Override
  public CompletionStage<byte[]> film() {
    return client.callAsync(
        ClientRequest.of(Method.GET, "ReplyResourceClient.film", "/replies/film")
            .header("Accept", "video/mp4"),
        ReplyReader.bytes());
  }
}
