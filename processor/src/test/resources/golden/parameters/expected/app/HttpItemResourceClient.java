package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.Optional;
import java.util.UUID;

/** The calls of {@link ItemResourceClient}. */
@Generated
public final class HttpItemResourceClient implements ItemResourceClient {
  private final ServiceClient client;

  public HttpItemResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public String headers(String requestId, Optional<String> tenant, UUID session) {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.headers", "/items/headers")
            .header("Request-Id", requestId)
            .header("X-Tenant", tenant.map(Texts::text).orElse(null))
            .cookie("session", session == null ? null : Texts.text(session)),
        ReplyReader.data(Codecs.STRING));
  }
}
