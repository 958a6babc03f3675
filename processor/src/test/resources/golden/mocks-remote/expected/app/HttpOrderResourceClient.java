package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.concurrent.CompletionStage;
import users.User;

/** The calls of {@link OrderResourceClient}. */
@Generated
public final class HttpOrderResourceClient implements OrderResourceClient {
  private final ServiceClient client;

  public HttpOrderResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public User buyer(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "OrderResourceClient.buyer", "/orders/{id}")
            .variable(Texts.text(id)),
        ReplyReader.data(UserCodec.INSTANCE));
  }

  @Override
  public CompletionStage<Void> forget(int id) {
    return client.callAsync(
        ClientRequest.of(Method.DELETE, "OrderResourceClient.forget", "/orders/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public List<String> names() {
    return client.call(
        ClientRequest.of(Method.GET, "OrderResourceClient.names", "/orders/names"),
        ReplyReader.data(Codecs.list(Codecs.STRING)));
  }
}
