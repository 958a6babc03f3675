package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.CallPolicy;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The calls of {@link Regions}. */
@Generated
final class RegionsClient implements Regions {
  private static final CallPolicy CITY_POLICY =
      CallPolicy.CONFIGURED.within(Duration.ofMillis(500)).retries(1);
  private static final CallPolicy CITIES_POLICY =
      CallPolicy.CONFIGURED.within(Duration.ofMillis(60000)).retries(0);
  private static final CallPolicy CREATE_POLICY =
      CallPolicy.CONFIGURED.within(Duration.ofMillis(500)).retries(1);
  private static final CallPolicy CREATE_SURELY_POLICY =
      CallPolicy.CONFIGURED.within(Duration.ofMillis(500)).retries(2).asRepeatable();
  private static final CallPolicy REPLACE_POLICY =
      CallPolicy.CONFIGURED.within(Duration.ofMillis(500)).retries(10);
  private final ServiceClient client;

  RegionsClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public String city(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.city", "/cities/{id}")
            .policy(CITY_POLICY)
            .variable(Texts.text(id)),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public CompletionStage<List<String>> cities(List<String> name) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "Regions.cities", "/cities").policy(CITIES_POLICY);
    for (String one : name) {
      request = request.query("name", one);
    }
    return client.callAsync(request, ReplyReader.data(Codecs.list(Codecs.STRING)));
  }

  @Override
  public void create(String name) {
    client.call(
        ClientRequest.of(Method.POST, "Regions.create", "/cities")
            .policy(CREATE_POLICY)
            .query("name", name),
        ReplyReader.none());
  }

  @Override
  public void createSurely(String name) {
    client.call(
        ClientRequest.of(Method.POST, "Regions.createSurely", "/cities/sure")
            .policy(CREATE_SURELY_POLICY)
            .query("name", name),
        ReplyReader.none());
  }

  @Override
  public void replace(int id, String name) {
    client.call(
        ClientRequest.of(Method.PUT, "Regions.replace", "/cities/{id}")
            .policy(REPLACE_POLICY)
            .variable(Texts.text(id))
            .query("name", name),
        ReplyReader.none());
  }
}
