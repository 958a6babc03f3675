package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.CallPolicy;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The calls of {@link Regions}. */
@Generated
final class RegionsClient implements Regions {
  private static final CallPolicy CAPITAL_POLICY =
      CallPolicy.CONFIGURED.within(Duration.ofMillis(500));
  private final ServiceClient client;

  RegionsClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Regions.City city(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.city", "/cities/{id}").variable(Texts.text(id)),
        ReplyReader.data(RegionsCityCodec.INSTANCE));
  }

  @Override
  public Optional<Regions.City> maybe(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.maybe", "/cities/{id}").variable(Texts.text(id)),
        ReplyReader.optional(RegionsCityCodec.INSTANCE));
  }

  @Override
  public CompletionStage<Regions.City> later(int id) {
    return client.callAsync(
        ClientRequest.of(Method.GET, "Regions.later", "/cities/{id}").variable(Texts.text(id)),
        ReplyReader.data(RegionsCityCodec.INSTANCE));
  }

  @Override
  public Page<Regions.City> list(
      int limit, Regions.Kind kind, Optional<String> name, List<Integer> ids) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "Regions.list", "/cities")
            .query("limit", Texts.text(limit))
            .query("kind", kind == null ? null : Texts.text(kind))
            .query("name", name.map(Texts::text).orElse(null));
    for (Integer one : ids) {
      request = request.query("ids", Texts.text(one));
    }
    return client.call(request, ReplyReader.page(RegionsCityCodec.INSTANCE));
  }

  @Override
  public List<Regions.City> filtered(Regions.Filter filter) {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.filtered", "/cities/filtered")
            .query("name", filter.name().map(Texts::text).orElse(null))
            .query("limit", Texts.text(filter.limit())),
        ReplyReader.data(Codecs.list(RegionsCityCodec.INSTANCE)));
  }

  @Override
  public List<Regions.City> filtered(String name) {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.filtered", "/cities/filtered/{name}").variable(name),
        ReplyReader.data(Codecs.list(RegionsCityCodec.INSTANCE)));
  }

  @Override
  public Regions.City capital() {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.capital", "/capital").policy(CAPITAL_POLICY),
        ReplyReader.data(Codecs.nullable(RegionsCityCodec.INSTANCE)));
  }

  @Override
  public int create(Regions.NewCity city, String tenant, String session) {
    return client.call(
        ClientRequest.of(Method.POST, "Regions.create", "/cities")
            .body(RegionsNewCityCodec.INSTANCE, city)
            .header("X-Tenant", tenant)
            .cookie("session", session),
        ReplyReader.data(Codecs.INT));
  }

  @Override
  public void replace(int id, Regions.NewCity city) {
    client.call(
        ClientRequest.of(Method.PUT, "Regions.replace", "/cities/{id}")
            .variable(Texts.text(id))
            .body(RegionsNewCityCodec.INSTANCE, city),
        ReplyReader.none());
  }

  @Override
  public CompletionStage<Void> delete(int id) {
    return client.callAsync(
        ClientRequest.of(Method.DELETE, "Regions.delete", "/cities/{id}").variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public void touch(int id) {
    client.call(
        ClientRequest.of(Method.HEAD, "Regions.touch", "/cities/{id}").variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public String login(String user, List<String> roles) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "Regions.login", "/sessions").form("user", user).form();
    for (String one : roles) {
      request = request.form("roles", one);
    }
    return client.call(request, ReplyReader.data(Codecs.STRING));
  }

  @Override
  public String motto() {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.motto", "/motto").header("Accept", "text/plain"),
        ReplyReader.text());
  }

  @Override
  public byte[] flag() {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.flag", "/flag").header("Accept", "image/png"),
        ReplyReader.bytes());
  }

  @Override
  public void paint(byte[] image) {
    client.call(
        ClientRequest.of(Method.POST, "Regions.paint", "/flag")
            .body("application/octet-stream", image),
        ReplyReader.none());
  }

  @Override
  public void carve(String motto) {
    client.call(
        ClientRequest.of(Method.POST, "Regions.carve", "/motto")
            .body("text/plain", motto.getBytes(StandardCharsets.UTF_8)),
        ReplyReader.none());
  }

  @Override
  public Stream<Regions.City> all() {
    return client.stream(
        ClientRequest.of(Method.GET, "Regions.all", "/cities/all"),
        ElementReader.array(RegionsCityCodec.INSTANCE));
  }

  @Override
  public Flow.Publisher<Regions.City> news(int after) {
    return client.publish(
        ClientRequest.of(Method.GET, "Regions.news", "/cities/news")
            .query("after", Texts.text(after)),
        ElementReader.array(RegionsCityCodec.INSTANCE));
  }

  @Override
  public Flow.Publisher<String> csv() {
    return client.publish(
        ClientRequest.of(Method.GET, "Regions.csv", "/cities/csv").header("Accept", "text/csv"),
        ElementReader.text());
  }

  @Override
  public List<Integer> calls() {
    return client.call(
        ClientRequest.of(Method.GET, "Regions.calls", "/calls"),
        ReplyReader.data(Codecs.list(Codecs.INT)));
  }
}
