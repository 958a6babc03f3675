package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;

/** The calls of {@link StockResourceClient}. */
@Generated
public final class HttpStockResourceClient implements StockResourceClient {
  private final ServiceClient client;

  public HttpStockResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public int count() {
    return client.call(
        ClientRequest.of(Method.GET, "StockResourceClient.count", "/stock"),
        ReplyReader.data(Codecs.INT));
  }
}
