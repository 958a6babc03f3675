package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.util.List;

/** The calls of {@link GreetingResourceClient}. */
@Generated
public final class HttpGreetingResourceClient implements GreetingResourceClient {
  private final ServiceClient client;

  public HttpGreetingResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public List<String> list() {
    return client.call(
        ClientRequest.of(Method.GET, "GreetingResourceClient.list", "/greetings"),
        ReplyReader.data(Codecs.list(Codecs.STRING)));
  }
}
