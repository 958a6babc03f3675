package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;

/** The calls of {@link Cities}. */
@Generated
final class CitiesClient implements Cities {
  private final ServiceClient client;

  CitiesClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Cities.City city(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "Cities.city", "/cities/{id}").variable(Texts.text(id)),
        ReplyReader.data(CitiesCityCodec.INSTANCE));
  }

  @Override
  public int create(Cities.NewCity city) {
    return client.call(
        ClientRequest.of(Method.POST, "Cities.create", "/cities")
            .body(CitiesNewCityCodec.INSTANCE, city),
        ReplyReader.data(Codecs.INT));
  }

  @Override
  public void delete(int id) {
    client.call(
        ClientRequest.of(Method.DELETE, "Cities.delete", "/cities/{id}").variable(Texts.text(id)),
        ReplyReader.none());
  }
}
