package app.userservice;

import dev.galvanic.Page;
import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Replies;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.Router;
import dev.galvanic.testing.mock.Arg;
import dev.galvanic.testing.mock.ClientMock;
import dev.galvanic.testing.mock.Contract;
import dev.galvanic.testing.mock.MockedOperation;
import dev.galvanic.testing.mock.Stub;
import dev.galvanic.testing.mock.VoidStub;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import users.User;
import users.UserResourceClient;

/** Stands for {@link UserResourceClient} in tests. */
@Generated
public final class UserResourceClientMock extends ClientMock<UserResourceClient> {
  private static final MockedOperation<Optional<User>> GET =
      new MockedOperation<>(
          "UserResourceClient",
          "get",
          "GET /users/{id}",
          Contract.optional(UserCodec.INSTANCE).errors(400, 404));
  private static final MockedOperation<Page<User>> LIST =
      new MockedOperation<>(
          "UserResourceClient",
          "list",
          "GET /users",
          Contract.page(UserCodec.INSTANCE).errors(400));
  private static final MockedOperation<Integer> CREATE =
      new MockedOperation<>(
          "UserResourceClient",
          "create",
          "POST /users",
          Contract.data(Codecs.INT).errors(400, 413, 415));
  private static final MockedOperation<Void> REMOVE =
      new MockedOperation<>(
          "UserResourceClient", "remove", "DELETE /users/{id}", Contract.nothing().errors(400));
  private static final MockedOperation<Optional<Integer>> COUNT =
      new MockedOperation<>(
          "UserResourceClient",
          "count",
          "GET /users/count",
          Contract.optional(Codecs.INT).errors(400, 404));
  private static final MockedOperation<User> LATEST =
      new MockedOperation<>(
          "UserResourceClient",
          "latest",
          "GET /users/latest",
          Contract.nullable(UserCodec.INSTANCE));
  private static final MockedOperation<List<User>> MINE =
      new MockedOperation<>(
          "UserResourceClient",
          "mine",
          "GET /users/mine",
          Contract.data(Codecs.list(UserCodec.INSTANCE)));
  private static final MockedOperation<List<User>> ALL =
      new MockedOperation<>(
          "UserResourceClient",
          "all",
          "GET /users/all",
          Contract.data(Codecs.list(UserCodec.INSTANCE)));
  private static final MockedOperation<String> CSV =
      new MockedOperation<>("UserResourceClient", "csv", "GET /users/csv", Contract.<String>raw());
  private static final MockedOperation<List<User>> LINES =
      new MockedOperation<>(
          "UserResourceClient",
          "lines",
          "GET /users/lines",
          Contract.data(Codecs.list(UserCodec.INSTANCE)));
  private static final MockedOperation<Integer> FIND =
      new MockedOperation<>(
          "UserResourceClient", "find", "GET /users/named", Contract.data(Codecs.INT).errors(400));
  private static final MockedOperation<Integer> ANY =
      new MockedOperation<>(
          "UserResourceClient", "any", "GET /users/any*/all", Contract.data(Codecs.INT));

  public UserResourceClientMock() {
    super(UserResourceClient.class, "user-service", ReplyStyle.PLAIN);
  }

  /** GET /users/{id}. */
  public Stub<GetCall, Optional<User>> get(int id) {
    return stub(GET, Arg.is(id));
  }

  /** GET /users/{id}. */
  public Stub<GetCall, Optional<User>> get(Arg<Integer> id) {
    return stub(GET, id);
  }

  /** GET /users. */
  public Stub<ListCall, Page<User>> list(int limit, Optional<String> nickName) {
    return stub(LIST, Arg.is(limit), Arg.is(nickName));
  }

  /** GET /users. */
  public Stub<ListCall, Page<User>> list(Arg<Integer> limit, Arg<Optional<String>> nickName) {
    return stub(LIST, limit, nickName);
  }

  /** POST /users. */
  public Stub<CreateCall, Integer> create(User user) {
    return stub(CREATE, Arg.is(user));
  }

  /** POST /users. */
  public Stub<CreateCall, Integer> create(Arg<User> user) {
    return stub(CREATE, user);
  }

  /** DELETE /users/{id}. */
  public VoidStub<RemoveCall> remove(int id) {
    return voidStub(REMOVE, Arg.is(id));
  }

  /** DELETE /users/{id}. */
  public VoidStub<RemoveCall> remove(Arg<Integer> id) {
    return voidStub(REMOVE, id);
  }

  /** GET /users/count. */
  public Stub<CountCall, Optional<Integer>> count(@Nullable Integer above) {
    return stub(COUNT, Arg.is(above));
  }

  /** GET /users/count. */
  public Stub<CountCall, Optional<Integer>> count(Arg<Integer> above) {
    return stub(COUNT, above);
  }

  /** GET /users/latest. */
  public Stub<LatestCall, User> latest() {
    return stub(LATEST);
  }

  /** GET /users/mine. */
  public Stub<MineCall, List<User>> mine() {
    return stub(MINE);
  }

  /** GET /users/all. */
  public Stub<AllCall, List<User>> all() {
    return stub(ALL);
  }

  /** GET /users/csv. */
  public Stub<CsvCall, String> csv() {
    return stub(CSV);
  }

  /** GET /users/lines. */
  public Stub<LinesCall, List<User>> lines() {
    return stub(LINES);
  }

  /** GET /users/named. */
  public Stub<FindCall, Integer> find(List<String> names) {
    return stub(FIND, Arg.is(names));
  }

  /** GET /users/named. */
  public Stub<FindCall, Integer> find(Arg<List<String>> names) {
    return stub(FIND, names);
  }

  /** GET /users/any*&#47;all. */
  public Stub<AnyCall, Integer> any() {
    return stub(ANY);
  }

  @Override
  protected UserResourceClient client() {
    return new Client();
  }

  @Override
  protected Router router(UserResourceClient client, Replies replies) {
    return new UserResourceClientMockRouter(new UserResourceClientMockEndpoints(client, replies));
  }

  /** A call of {@link UserResourceClient#get}. */
  public record GetCall(int id) {}

  /** A call of {@link UserResourceClient#list}. */
  public record ListCall(int limit, Optional<String> nickName) {}

  /** A call of {@link UserResourceClient#create}. */
  public record CreateCall(User user) {}

  /** A call of {@link UserResourceClient#remove}. */
  public record RemoveCall(int id) {}

  /** A call of {@link UserResourceClient#count}. */
  public record CountCall(@Nullable Integer above) {}

  /** A call of {@link UserResourceClient#latest}. */
  public record LatestCall() {}

  /** A call of {@link UserResourceClient#mine}. */
  public record MineCall() {}

  /** A call of {@link UserResourceClient#all}. */
  public record AllCall() {}

  /** A call of {@link UserResourceClient#csv}. */
  public record CsvCall() {}

  /** A call of {@link UserResourceClient#lines}. */
  public record LinesCall() {}

  /** A call of {@link UserResourceClient#find}. */
  public record FindCall(List<String> names) {}

  /** A call of {@link UserResourceClient#any}. */
  public record AnyCall() {}

  private final class Client implements UserResourceClient {
    @Override
    public Optional<User> get(int id) {
      return UserResourceClientMock.this.call(GET, new GetCall(id), id);
    }

    @Override
    public Page<User> list(int limit, Optional<String> nickName) {
      return UserResourceClientMock.this.call(LIST, new ListCall(limit, nickName), limit, nickName);
    }

    @Override
    public int create(User user) {
      return UserResourceClientMock.this.call(CREATE, new CreateCall(user), user);
    }

    @Override
    public CompletionStage<Void> remove(int id) {
      return UserResourceClientMock.this.callAsync(REMOVE, new RemoveCall(id), id);
    }

    @Override
    public CompletionStage<Optional<Integer>> count(@Nullable Integer above) {
      return UserResourceClientMock.this.callAsync(COUNT, new CountCall(above), above);
    }

    @Override
    public @Nullable User latest() {
      return UserResourceClientMock.this.call(LATEST, new LatestCall());
    }

    @Override
    public List<User> mine() {
      return UserResourceClientMock.this.call(MINE, new MineCall());
    }

    @Override
    public List<User> all() {
      return UserResourceClientMock.this.call(ALL, new AllCall());
    }

    @Override
    public String csv() {
      return UserResourceClientMock.this.call(CSV, new CsvCall());
    }

    @Override
    public Stream<User> lines() {
      return UserResourceClientMock.this.stream(LINES, new LinesCall());
    }

    @Override
    public int find(List<String> names) {
      return UserResourceClientMock.this.call(FIND, new FindCall(names), names);
    }

    @Override
    public int any() {
      return UserResourceClientMock.this.call(ANY, new AnyCall());
    }
  }
}
