package app;

import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The calls of {@link Zoo}. */
@Generated
final class ZooClient implements Zoo {
  private final ServiceClient client;

  ZooClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Zoo.Animal animal(long id, String key, String token) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.animal", "/animals/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id))
            .header("x-api-key", key)
            .query("token", token),
        ReplyReader.data(ZooAnimalCamelCodec.INSTANCE));
  }

  @Override
  public Zoo.Animal seventh() {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.seventh", "/animals/7").replies(ReplyStyle.PLAIN),
        ReplyReader.data(ZooAnimalCamelCodec.INSTANCE));
  }

  @Override
  public Zoo.Animal ofAnn(long id) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.ofAnn", "/api/v1/keepers/Ann/animals/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.data(ZooAnimalCamelCodec.INSTANCE));
  }

  @Override
  public Zoo.Animal again(long id) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.again", "/animals/{id}/again")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.data(ZooAnimalCamelCodec.INSTANCE));
  }

  @Override
  public Zoo.Animal listed(long id) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.listed", "/animals/{id}/listed")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.data(ZooAnimalCamelCodec.INSTANCE));
  }

  @Override
  public Zoo.Tagged tagged(long id) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.tagged", "/animals/{id}/tagged")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.data(ZooTaggedCamelCodec.INSTANCE));
  }

  @Override
  public Zoo.Part part(long id) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.part", "/animals/{id}/part")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.data(ZooPartCamelCodec.INSTANCE));
  }

  @Override
  public Zoo.Kept kept(long id) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.kept", "/animals/{id}/kept")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.data(ZooKeptCamelCodec.INSTANCE));
  }

  @Override
  public List<Zoo.Animal> animals(int page, int size, String whatever) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.animals", "/animals")
            .replies(ReplyStyle.PLAIN)
            .query("page", Texts.text(page))
            .query("size", Texts.text(size))
            .header("Whatever", whatever),
        ReplyReader.data(Codecs.list(ZooAnimalCamelCodec.INSTANCE)));
  }

  @Override
  public void create(Zoo.NewAnimal animal) {
    client.call(
        ClientRequest.of(Method.POST, "Zoo.create", "/animals")
            .replies(ReplyStyle.PLAIN)
            .body(ZooNewAnimalCamelCodec.INSTANCE, animal),
        ReplyReader.none());
  }

  @Override
  public void form(String name, int sizes, String details) {
    client.call(
        ClientRequest.of(Method.POST, "Zoo.form", "/api/v1/forms/readonly")
            .replies(ReplyStyle.PLAIN)
            .form("name", name)
            .form("sizes", Texts.text(sizes))
            .form("details", details),
        ReplyReader.none());
  }

  @Override
  public void formElsewhere(String name) {
    client.call(
        ClientRequest.of(Method.POST, "Zoo.formElsewhere", "/forms/elsewhere")
            .replies(ReplyStyle.PLAIN)
            .form("name", name),
        ReplyReader.none());
  }

  @Override
  public String pathElsewhere(int any) {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.pathElsewhere", "/path/elsewhere")
            .replies(ReplyStyle.PLAIN)
            .query("any", Texts.text(any)),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public String pathThere() {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.pathThere", "/path/there").replies(ReplyStyle.PLAIN),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public String search(String ids, List<Integer> piped, int repeated, String tags) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "Zoo.search", "/api/v1/search")
            .replies(ReplyStyle.PLAIN)
            .query("ids", ids)
            .query("repeated", Texts.text(repeated))
            .header("Tags", tags);
    for (Integer one : piped) {
      request = request.query("piped", Texts.text(one));
    }
    return client.call(request, ReplyReader.data(Codecs.STRING));
  }

  @Override
  public void raw(byte[] json) {
    client.call(
        ClientRequest.of(Method.POST, "Zoo.raw", "/raw/json")
            .replies(ReplyStyle.PLAIN)
            .body("application/json", json),
        ReplyReader.none());
  }

  @Override
  public void csv(String rows) {
    client.call(
        ClientRequest.of(Method.POST, "Zoo.csv", "/raw/csv")
            .replies(ReplyStyle.PLAIN)
            .body("text/csv; charset=utf-8", rows.getBytes(StandardCharsets.UTF_8)),
        ReplyReader.none());
  }

  @Override
  public void picture(byte[] png) {
    ClientRequest request =
        ClientRequest.of(Method.PUT, "Zoo.picture", "/raw/picture").replies(ReplyStyle.PLAIN);
    if (png != null) {
      request = request.body("image/png", png);
    }
    client.call(request, ReplyReader.none());
  }

  @Override
  public void svg(Optional<String> svg) {
    ClientRequest request =
        ClientRequest.of(Method.PUT, "Zoo.svg", "/raw/picture/text").replies(ReplyStyle.PLAIN);
    if (svg.isPresent()) {
      request = request.body("image/svg+xml", svg.orElseThrow().getBytes(StandardCharsets.UTF_8));
    }
    client.call(request, ReplyReader.none());
  }

  @Override
  public void remove(long id) {
    client.call(
        ClientRequest.of(Method.DELETE, "Zoo.remove", "/animals/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public Zoo.Keeper reply() {
    return client.call(
        ClientRequest.of(Method.GET, "Zoo.reply", "/replies/elsewhere").replies(ReplyStyle.PLAIN),
        ReplyReader.data(ZooKeeperCamelCodec.INSTANCE));
  }
}
