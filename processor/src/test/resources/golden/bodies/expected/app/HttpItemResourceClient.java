package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The calls of {@link ItemResourceClient}. */
@Generated
public final class HttpItemResourceClient implements ItemResourceClient {
  private final ServiceClient client;

  public HttpItemResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public void change(Map<String, Integer> prices) {
    client.call(
        ClientRequest.of(Method.PATCH, "ItemResourceClient.change", "/items")
            .body(Codecs.map(Codecs.INT), prices),
        ReplyReader.none());
  }

  @Override
  public void number(int number) {
    client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.number", "/items/number")
            .body(Codecs.INT, number),
        ReplyReader.none());
  }

  @Override
  public void bytes(byte[] bytes) {
    client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.bytes", "/items/bytes")
            .body("application/octet-stream", bytes),
        ReplyReader.none());
  }

  @Override
  public void csv(String table) {
    client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.csv", "/items/csv")
            .body("text/csv", table.getBytes(StandardCharsets.UTF_8)),
        ReplyReader.none());
  }

  @Override
  public void delete(List<Integer> ids) {
    client.call(
        ClientRequest.of(Method.DELETE, "ItemResourceClient.delete", "/items/many")
            .body(Codecs.list(Codecs.INT), ids),
        ReplyReader.none());
  }
}
