package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;

/** The calls of {@link HelloResourceClient}. */
@Generated
public final class HttpHelloResourceClient implements HelloResourceClient {
  private final ServiceClient client;

  public HttpHelloResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public String hello() {
    return client.call(
        ClientRequest.of(Method.GET, "HelloResourceClient.hello", "/hello"),
        ReplyReader.data(Codecs.STRING));
  }
}
