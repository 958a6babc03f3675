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
  public String list() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.list", "/items"),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public String newest() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.newest", "/items/new"),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public String get(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.get", "/items/{id}")
            .variable(Texts.text(id)),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public void put(int id) {
    client.call(
        ClientRequest.of(Method.PUT, "ItemResourceClient.put", "/items/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public void delete(int itemId) {
    client.call(
        ClientRequest.of(Method.DELETE, "ItemResourceClient.delete", "/items/{itemId}")
            .variable(Texts.text(itemId)),
        ReplyReader.none());
  }

  @Override
  public void head(int id) {
    client.call(
        ClientRequest.of(Method.HEAD, "ItemResourceClient.head", "/items/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public void price(int id, String currency) {
    client.call(
        ClientRequest.of(Method.PATCH, "ItemResourceClient.price", "/items/{id}/prices/{currency}")
            .variable(Texts.text(id))
            .variable(currency),
        ReplyReader.none());
  }

  @Override
  public void reset(int id) {
    client.call(
        ClientRequest.of(Method.POST, "ItemResourceClient.reset", "/items/{id}/prices/reset")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public void options(int id) {
    client.call(
        ClientRequest.of(Method.OPTIONS, "ItemResourceClient.options", "/items/{id}/prices/reset")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public String search() {
    return client.call(
        ClientRequest.of(Method.GET, "ItemResourceClient.search", "/items/search"),
        ReplyReader.data(Codecs.STRING));
  }
}
