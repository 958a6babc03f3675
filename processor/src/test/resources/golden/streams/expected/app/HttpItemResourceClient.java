package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The calls of {@link ItemResourceClient}. */
@Generated
public final class HttpItemResourceClient implements ItemResourceClient {
  private final ServiceClient client;

  public HttpItemResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public List<Integer> numbers() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.numbers", "/items/numbers"),
        ReplyReader.data(Codecs.list(Codecs.nullable(Codecs.INT))));
  }

  @Override
  public String csv() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.csv", "/items/csv")
            .header("Accept", "text/csv"),
        ReplyReader.text());
  }

  @Override
  public CompletionStage<byte[]> picture() {
    return client.callAsync(
        ClientRequest.of(Method.GET, "ItemResourceClient.picture", "/items/picture")
            .header("Accept", "image/png"),
        ReplyReader.bytes());
  }
}
