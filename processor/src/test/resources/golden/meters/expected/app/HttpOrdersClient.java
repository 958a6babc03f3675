package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;

/** The calls of {@link OrdersClient}. */
@Generated
public final class HttpOrdersClient implements OrdersClient {
  private final ServiceClient client;

  public HttpOrdersClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public void place() {
    client.call(ClientRequest.of(Method.POST, "OrdersClient.place", "/orders"), ReplyReader.none());
  }
}
