package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.util.concurrent.CompletionStage;

/** The calls of {@link ItemResourceClient}. */
@Generated
public final class HttpItemResourceClient implements ItemResourceClient {
  private final ServiceClient client;

  public HttpItemResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public int create() {
    return client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.create", "/items"),
        ReplyReader.data(Codecs.INT));
  }

  @Override
  public void touch() {
    client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.touch", "/items/touch"),
        ReplyReader.none());
  }

  @Override
  public void forget() {
    client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.forget", "/items/forget"),
        ReplyReader.none());
  }

  @Override
  public String name() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.name", "/items/name"),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public String text() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.text", "/items/text")
            .header("Accept", "text/plain"),
        ReplyReader.text());
  }

  @Override
  public byte[] picture() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.picture", "/items/picture")
            .header("Accept", "image/png"),
        ReplyReader.bytes());
  }

  @Override
  public CompletionStage<Void> nothingLater() {
    return client.callAsync(
        ClientRequest.of(Method.POST, "ItemResourceClient.nothingLater", "/items/nothing-later"),
        ReplyReader.none());
  }
}
