package app.users;

import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;

/** The calls of {@link UserResourceClient}. */
@Generated
public final class HttpUserResourceClient implements UserResourceClient {
  private final ServiceClient client;

  public HttpUserResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public User user(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.user", "/users/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.data(UserCodec.INSTANCE));
  }
}
