package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;

/** The calls of {@link ReportResourceClient}. */
@Generated
public final class HttpReportResourceClient implements ReportResourceClient {
  private final ServiceClient client;

  public HttpReportResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public int sum() {
    return client.call(
        ClientRequest.of(Method.GET, "ReportResourceClient.sum", "/reports"),
        ReplyReader.data(Codecs.INT));
  }
}
