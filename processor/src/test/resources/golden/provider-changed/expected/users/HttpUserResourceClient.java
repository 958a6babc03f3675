package users;

import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;

/** The calls of {@link UserResourceClient}. */
@Generated
public final class HttpUserResourceClient implements UserResourceClient {
  private final ServiceClient client;

  public HttpUserResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Optional<User> get(String tenant, int id) {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.get", "/users/{tenant}/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(tenant)
            .variable(Texts.text(id)),
        ReplyReader.optional(UserCodec.INSTANCE));
  }

  @Override
  public List<User> all() {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.all", "/users/all")
            .replies(ReplyStyle.PLAIN),
        ReplyReader.data(Codecs.list(UserCodec.INSTANCE)));
  }
}
