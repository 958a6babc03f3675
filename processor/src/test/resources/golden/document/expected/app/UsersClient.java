package app;

import dev.galvanic.Page;
import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The calls of {@link Users}. */
@Generated
final class UsersClient implements Users {
  private final ServiceClient client;

  UsersClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Optional<Users.Person> get(int number) {
    return client.call(
        ClientRequest.of(Method.GET, "Users.get", "/users/{number}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(number)),
        ReplyReader.optional(UsersPersonCamelCodec.INSTANCE));
  }

  @Override
  public Page<Users.Named> list(Optional<Integer> limit) {
    return client.call(
        ClientRequest.of(Method.GET, "Users.list", "/users")
            .replies(ReplyStyle.PLAIN)
            .query("limit", limit.map(Texts::text).orElse(null)),
        ReplyReader.page(UsersNamedCamelCodec.INSTANCE));
  }

  @Override
  public Users.Named latest() {
    return client.call(
        ClientRequest.of(Method.GET, "Users.latest", "/users/latest").replies(ReplyStyle.PLAIN),
        ReplyReader.data(Codecs.nullable(UsersNamedCamelCodec.INSTANCE)));
  }

  @Override
  public double create(Users.Person person) {
    return client.call(
        ClientRequest.of(Method.POST, "Users.create", "/users")
            .replies(ReplyStyle.PLAIN)
            .body(UsersPersonCamelCodec.INSTANCE, person),
        ReplyReader.data(Codecs.DOUBLE));
  }

  @Override
  public CompletionStage<Void> remove(int id) {
    return client.callAsync(
        ClientRequest.of(Method.DELETE, "Users.remove", "/users/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public String csv() {
    return client.call(
        ClientRequest.of(Method.GET, "Users.csv", "/users/csv")
            .replies(ReplyStyle.PLAIN)
            .header("Accept", "text/csv"),
        ReplyReader.text());
  }
}
