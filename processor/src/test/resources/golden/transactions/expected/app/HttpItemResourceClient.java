package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;

/** The calls of {@link ItemResourceClient}. */
@Generated
public final class HttpItemResourceClient implements ItemResourceClient {
  private final ServiceClient client;

  public HttpItemResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public void sold(int id, int howMany) {
    client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.sold", "/items/{id}/sold")
            .variable(Texts.text(id))
            .query("how_many", Texts.text(howMany)),
        ReplyReader.none());
  }

  @Override
  public String report(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.report", "/items/{id}/report")
            .variable(Texts.text(id)),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public int moved(int id, int database) {
    return client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.moved", "/items/{id}/moved")
            .variable(Texts.text(id))
            .query("database", Texts.text(database)),
        ReplyReader.data(Codecs.INT));
  }

  @Override
  public int plain() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.plain", "/items/plain"),
        ReplyReader.data(Codecs.INT));
  }
}
