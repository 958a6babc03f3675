package users;

import dev.galvanic.Page;
import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** The calls of {@link UserResourceClient}. */
@Generated
public final class HttpUserResourceClient implements UserResourceClient {
  private final ServiceClient client;

  public HttpUserResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Optional<User> get(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.get", "/users/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.optional(UserCodec.INSTANCE));
  }

  @Override
  public Page<User> list(int limit, Optional<String> nickName) {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.list", "/users")
            .replies(ReplyStyle.PLAIN)
            .query("limit", Texts.text(limit))
            .query("nickName", nickName.map(Texts::text).orElse(null)),
        ReplyReader.page(UserCodec.INSTANCE));
  }

  @Override
  public int create(User user) {
    return client.call(
        ClientRequest.of(Method.POST, "UserResourceClient.create", "/users")
            .replies(ReplyStyle.PLAIN)
            .body(UserCodec.INSTANCE, user),
        ReplyReader.data(Codecs.INT));
  }

  @Override
  public CompletionStage<Void> remove(int id) {
    return client.callAsync(
        ClientRequest.of(Method.DELETE, "UserResourceClient.remove", "/users/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public CompletionStage<Optional<Integer>> count(Integer above) {
    return client.callAsync(
        ClientRequest.of(Method.GET, "UserResourceClient.count", "/users/count")
            .replies(ReplyStyle.PLAIN)
            .query("above", above == null ? null : Texts.text(above)),
        ReplyReader.optional(Codecs.INT));
  }

  @Override
  public User latest() {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.latest", "/users/latest")
            .replies(ReplyStyle.PLAIN),
        ReplyReader.data(Codecs.nullable(UserCodec.INSTANCE)));
  }

  @Override
  public List<User> mine() {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.mine", "/users/mine")
            .replies(ReplyStyle.PLAIN),
        ReplyReader.data(Codecs.list(UserCodec.INSTANCE)));
  }

  @Override
  public List<User> all() {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.all", "/users/all")
            .replies(ReplyStyle.PLAIN),
        ReplyReader.data(Codecs.list(UserCodec.INSTANCE)));
  }

  @Override
  public String csv() {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.csv", "/users/csv")
            .replies(ReplyStyle.PLAIN)
            .header("Accept", "text/csv"),
        ReplyReader.text());
  }

  @Override
  public Stream<User> lines() {
    return client.stream(
        ClientRequest.of(Method.GET, "UserResourceClient.lines", "/users/lines")
            .replies(ReplyStyle.PLAIN)
            .header("Accept", "application/x-ndjson"),
        ElementReader.lines(UserCodec.INSTANCE));
  }

  @Override
  public int find(List<String> names) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "UserResourceClient.find", "/users/named")
            .replies(ReplyStyle.PLAIN);
    for (String one : names) {
      request = request.query("names", one);
    }
    return client.call(request, ReplyReader.data(Codecs.INT));
  }

  @Override
  public int any() {
    return client.call(
        ClientRequest.of(Method.GET, "UserResourceClient.any", "/users/any*/all")
            .replies(ReplyStyle.PLAIN),
        ReplyReader.data(Codecs.INT));
  }
}
