package app.shop;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;

/** The calls of {@link OrderResourceClient}. */
@Generated
public final class HttpOrderResourceClient implements OrderResourceClient {
  private final ServiceClient client;

  public HttpOrderResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public String buyer(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "OrderResourceClient.buyer", "/orders/{id}")
            .variable(Texts.text(id)),
        ReplyReader.data(Codecs.STRING));
  }
}
