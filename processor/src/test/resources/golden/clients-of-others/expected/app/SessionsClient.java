package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;

/** The calls of {@link Sessions}. */
@Generated
final class SessionsClient implements Sessions {
  private final ServiceClient client;

  SessionsClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Sessions.Session check() {
    return client.call(
        ClientRequest.of(Method.GET, "Sessions.check", "/check"),
        ReplyReader.data(SessionsSessionKebabCodec.INSTANCE));
  }
}
