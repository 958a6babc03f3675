package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;

/** The calls of {@link RootResourceClient}. */
@Generated
public final class HttpRootResourceClient implements RootResourceClient {
  private final ServiceClient client;

  public HttpRootResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public String root() {
    return client.call(
        ClientRequest.of(Method.GET, "RootResourceClient.root", "/"),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public String page(String page) {
    return client.call(
        ClientRequest.of(Method.GET, "RootResourceClient.page", "/{page}").variable(page),
        ReplyReader.data(Codecs.STRING));
  }
}
