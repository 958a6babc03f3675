package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
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
  public void delete(int id) {
    client.call(
        ClientRequest.of(Method.DELETE, "ItemResourceClient.delete", "/items/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public CompletionStage<Double> rate(String id) {
    return client.callAsync(
        ClientRequest.of(Method.GET, "ItemResourceClient.rate", "/items/{id}/rate").variable(id),
        ReplyReader.data(Codecs.DOUBLE));
  }
}
