package app;

import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;

/** The calls of {@link Pets}. */
@Generated
final class PetsClient implements Pets {
  private final ServiceClient client;

  PetsClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Pets.Pet pet(long petId, String trace, String authorization) {
    return client.call(
        ClientRequest.of(Method.GET, "Pets.pet", "/pets/{petId}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(petId))
            .header("x-trace", trace)
            .header("Authorization", authorization),
        ReplyReader.data(PetsPetCamelCodec.INSTANCE));
  }

  @Override
  public List<Pets.Pet> pets(Optional<String> colour) {
    return client.call(
        ClientRequest.of(Method.GET, "Pets.pets", "/pets")
            .replies(ReplyStyle.PLAIN)
            .query("colour", colour.map(Texts::text).orElse(null)),
        ReplyReader.data(Codecs.list(PetsPetCamelCodec.INSTANCE)));
  }

  @Override
  public Pets.Free free(String whatever) {
    return client.call(
        ClientRequest.of(Method.GET, "Pets.free", "/free")
            .replies(ReplyStyle.PLAIN)
            .query("whatever", whatever),
        ReplyReader.data(PetsFreeCamelCodec.INSTANCE));
  }

  @Override
  public void add(String name, Optional<Integer> age) {
    client.call(
        ClientRequest.of(Method.POST, "Pets.add", "/pets")
            .replies(ReplyStyle.PLAIN)
            .form("name", name)
            .form("age", age.map(Texts::text).orElse(null)),
        ReplyReader.none());
  }

  @Override
  public void any() {
    client.call(
        ClientRequest.of(Method.HEAD, "Pets.any", "/pets").replies(ReplyStyle.PLAIN),
        ReplyReader.none());
  }

  @Override
  public Pets.Free elsewhere() {
    return client.call(
        ClientRequest.of(Method.GET, "Pets.elsewhere", "/elsewhere").replies(ReplyStyle.PLAIN),
        ReplyReader.data(PetsFreeCamelCodec.INSTANCE));
  }
}
