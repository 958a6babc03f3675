package own;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.time.Instant;

/** The calls of {@link TimeResourceClient}. */
@Generated
public final class HttpTimeResourceClient implements TimeResourceClient {
  private final ServiceClient client;

  public HttpTimeResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Instant now() {
    return client.call(
        ClientRequest.of(Method.GET, "TimeResourceClient.now", "/time"),
        ReplyReader.data(Codecs.INSTANT));
  }
}
