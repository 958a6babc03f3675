package app;

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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands for {@link Regions} in tests. */
@Generated
public final class RegionsMock extends ClientMock<Regions> {
  private static final MockedOperation<Regions.City> CITY =
      new MockedOperation<>(
          "Regions",
          "city",
          "GET /cities/{id}",
          Contract.data(RegionsCityCodec.INSTANCE).errors(400, 404));
  private static final MockedOperation<Optional<Regions.City>> MAYBE =
      new MockedOperation<>(
          "Regions",
          "maybe",
          "GET /cities/{id}",
          "city",
          Contract.optional(RegionsCityCodec.INSTANCE).errorsOf(4, 5));
  private static final MockedOperation<Regions.City> LATER =
      new MockedOperation<>(
          "Regions",
          "later",
          "GET /cities/{id}",
          "city",
          Contract.data(RegionsCityCodec.INSTANCE).errorsOf(4, 5));
  private static final MockedOperation<Page<Regions.City>> LIST =
      new MockedOperation<>(
          "Regions",
          "list",
          "GET /cities",
          Contract.page(RegionsCityCodec.INSTANCE).errorsOf(4, 5));
  private static final MockedOperation<List<Regions.City>> FILTERED =
      new MockedOperation<>(
          "Regions",
          "filtered",
          "GET /cities/filtered",
          Contract.data(Codecs.list(RegionsCityCodec.INSTANCE)).errorsOf(4, 5));
  private static final MockedOperation<List<Regions.City>> FILTERED2 =
      new MockedOperation<>(
          "Regions",
          "filtered",
          "GET /cities/filtered/{name}",
          Contract.data(Codecs.list(RegionsCityCodec.INSTANCE)).errorsOf(4, 5));
  private static final MockedOperation<Regions.City> CAPITAL =
      new MockedOperation<>(
          "Regions",
          "capital",
          "GET /capital",
          Contract.nullable(RegionsCityCodec.INSTANCE)
              .errorsOf(4, 5)).within(Duration
              .ofMillis(500));
  private static final MockedOperation<Integer> CREATE =
      new MockedOperation<>(
          "Regions",
          "create",
          "POST /cities",
          Contract.data(Codecs.INT).errors(400, 409, 413, 415)).takes(0,
          RegionsNewCityCodec.INSTANCE);
  private static final MockedOperation<Void> REPLACE =
      new MockedOperation<>(
          "Regions",
          "replace",
          "PUT /cities/{id}",
          Contract.nothing().errorsOf(4, 5)).takes(1,
          RegionsNewCityCodec.INSTANCE);
  private static final MockedOperation<Void> DELETE =
      new MockedOperation<>(
          "Regions", "delete", "DELETE /cities/{id}", Contract.nothing().errorsOf(4, 5));
  private static final MockedOperation<Void> TOUCH =
      new MockedOperation<>(
          "Regions", "touch", "HEAD /cities/{id}", Contract.nothing().errorsOf(4, 5));
  private static final MockedOperation<String> LOGIN =
      new MockedOperation<>(
          "Regions", "login", "POST /sessions", Contract.data(Codecs.STRING).errorsOf(4, 5));
  private static final MockedOperation<String> MOTTO =
      new MockedOperation<>(
          "Regions", "motto", "GET /motto", Contract.<String>raw().errorsOf(4, 5));
  private static final MockedOperation<byte[]> FLAG =
      new MockedOperation<>("Regions", "flag", "GET /flag", Contract.<byte[]>raw().errorsOf(4, 5));
  private static final MockedOperation<Void> PAINT =
      new MockedOperation<>("Regions", "paint", "POST /flag", Contract.nothing().errorsOf(4, 5));
  private static final MockedOperation<Void> CARVE =
      new MockedOperation<>("Regions", "carve", "POST /motto", Contract.nothing().errorsOf(4, 5));
  private static final MockedOperation<List<Regions.City>> ALL =
      new MockedOperation<>(
          "Regions",
          "all",
          "GET /cities/all",
          Contract.data(Codecs.list(RegionsCityCodec.INSTANCE)).errorsOf(4, 5));
  private static final MockedOperation<List<Regions.City>> NEWS =
      new MockedOperation<>(
          "Regions",
          "news",
          "GET /cities/news",
          Contract.data(Codecs.list(RegionsCityCodec.INSTANCE)).errorsOf(4, 5));
  private static final MockedOperation<List<String>> CSV =
      new MockedOperation<>(
          "Regions", "csv", "GET /cities/csv", Contract.<List<String>>raw().errorsOf(4, 5));
  private static final MockedOperation<List<Integer>> CALLS =
      new MockedOperation<>(
          "Regions", "calls", "GET /calls", Contract.data(Codecs.list(Codecs.INT)).errorsOf(4, 5));

  public RegionsMock() {
    super(Regions.class, "region-service", ReplyStyle.ENVELOPE);
  }

  /** GET /cities/{id}. */
  public Stub<CityCall, Regions.City> city(int id) {
    return stub(CITY, Arg.is(id));
  }

  /** GET /cities/{id}. */
  public Stub<CityCall, Regions.City> city(Arg<Integer> id) {
    return stub(CITY, id);
  }

  /** GET /cities/{id}. */
  public Stub<MaybeCall, Optional<Regions.City>> maybe(int id) {
    return stub(MAYBE, Arg.is(id));
  }

  /** GET /cities/{id}. */
  public Stub<MaybeCall, Optional<Regions.City>> maybe(Arg<Integer> id) {
    return stub(MAYBE, id);
  }

  /** GET /cities/{id}. */
  public Stub<LaterCall, Regions.City> later(int id) {
    return stub(LATER, Arg.is(id));
  }

  /** GET /cities/{id}. */
  public Stub<LaterCall, Regions.City> later(Arg<Integer> id) {
    return stub(LATER, id);
  }

  /** GET /cities. */
  public Stub<ListCall, Page<Regions.City>> list(
      int limit, Regions. @Nullable Kind kind, Optional<String> name, List<Integer> ids) {
    return stub(LIST, Arg.is(limit), Arg.is(kind), Arg.is(name), Arg.is(ids));
  }

  /** GET /cities. */
  public Stub<ListCall, Page<Regions.City>> list(
      Arg<Integer> limit,
      Arg<Regions.Kind> kind,
      Arg<Optional<String>> name,
      Arg<List<Integer>> ids) {
    return stub(LIST, limit, kind, name, ids);
  }

  /** GET /cities/filtered. */
  public Stub<FilteredCall, List<Regions.City>> filtered(Regions.Filter filter) {
    return stub(FILTERED, Arg.is(filter));
  }

  /** GET /cities/filtered. */
  public Stub<FilteredCall, List<Regions.City>> filtered(Arg<Regions.Filter> filter) {
    return stub(FILTERED, filter);
  }

  /** GET /cities/filtered/{name}. */
  public Stub<FilteredCall2, List<Regions.City>> filtered(String name) {
    return stub(FILTERED2, Arg.is(name));
  }

  /** GET /cities/filtered/{name}. */
  public Stub<FilteredCall2, List<Regions.City>> filtered2(Arg<String> name) {
    return stub(FILTERED2, name);
  }

  /** GET /capital. */
  public Stub<CapitalCall, Regions.City> capital() {
    return stub(CAPITAL);
  }

  /** POST /cities. */
  public Stub<CreateCall, Integer> create(Regions.NewCity city, String tenant, String session) {
    return stub(CREATE, Arg.is(city), Arg.is(tenant), Arg.is(session));
  }

  /** POST /cities. */
  public Stub<CreateCall, Integer> create(
      Arg<Regions.NewCity> city, Arg<String> tenant, Arg<String> session) {
    return stub(CREATE, city, tenant, session);
  }

  /** PUT /cities/{id}. */
  public VoidStub<ReplaceCall> replace(int id, Regions.NewCity city) {
    return voidStub(REPLACE, Arg.is(id), Arg.is(city));
  }

  /** PUT /cities/{id}. */
  public VoidStub<ReplaceCall> replace(Arg<Integer> id, Arg<Regions.NewCity> city) {
    return voidStub(REPLACE, id, city);
  }

  /** DELETE /cities/{id}. */
  public VoidStub<DeleteCall> delete(int id) {
    return voidStub(DELETE, Arg.is(id));
  }

  /** DELETE /cities/{id}. */
  public VoidStub<DeleteCall> delete(Arg<Integer> id) {
    return voidStub(DELETE, id);
  }

  /** HEAD /cities/{id}. */
  public VoidStub<TouchCall> touch(int id) {
    return voidStub(TOUCH, Arg.is(id));
  }

  /** HEAD /cities/{id}. */
  public VoidStub<TouchCall> touch(Arg<Integer> id) {
    return voidStub(TOUCH, id);
  }

  /** POST /sessions. */
  public Stub<LoginCall, String> login(String user, List<String> roles) {
    return stub(LOGIN, Arg.is(user), Arg.is(roles));
  }

  /** POST /sessions. */
  public Stub<LoginCall, String> login(Arg<String> user, Arg<List<String>> roles) {
    return stub(LOGIN, user, roles);
  }

  /** GET /motto. */
  public Stub<MottoCall, String> motto() {
    return stub(MOTTO);
  }

  /** GET /flag. */
  public Stub<FlagCall, byte[]> flag() {
    return stub(FLAG);
  }

  /** POST /flag. */
  public VoidStub<PaintCall> paint(byte[] image) {
    return voidStub(PAINT, Arg.is(image));
  }

  /** POST /flag. */
  public VoidStub<PaintCall> paint(Arg<byte[]> image) {
    return voidStub(PAINT, image);
  }

  /** POST /motto. */
  public VoidStub<CarveCall> carve(String motto) {
    return voidStub(CARVE, Arg.is(motto));
  }

  /** POST /motto. */
  public VoidStub<CarveCall> carve(Arg<String> motto) {
    return voidStub(CARVE, motto);
  }

  /** GET /cities/all. */
  public Stub<AllCall, List<Regions.City>> all() {
    return stub(ALL);
  }

  /** GET /cities/news. */
  public Stub<NewsCall, List<Regions.City>> news(int after) {
    return stub(NEWS, Arg.is(after));
  }

  /** GET /cities/news. */
  public Stub<NewsCall, List<Regions.City>> news(Arg<Integer> after) {
    return stub(NEWS, after);
  }

  /** GET /cities/csv. */
  public Stub<CsvCall, List<String>> csv() {
    return stub(CSV);
  }

  /** GET /calls. */
  public Stub<CallsCall, List<Integer>> callsOperation() {
    return stub(CALLS);
  }

  @Override
  protected Regions client() {
    return new Client();
  }

  @Override
  protected Router router(Regions client, Replies replies) {
    return new RegionsMockRouter(new RegionsMockEndpoints(client, replies));
  }

  /** A call of {@link Regions#city}. */
  public record CityCall(int id) {}

  /** A call of {@link Regions#maybe}. */
  public record MaybeCall(int id) {}

  /** A call of {@link Regions#later}. */
  public record LaterCall(int id) {}

  /** A call of {@link Regions#list}. */
  public record ListCall(
      int limit, Regions. @Nullable Kind kind, Optional<String> name, List<Integer> ids) {}

  /** A call of {@link Regions#filtered}. */
  public record FilteredCall(Regions.Filter filter) {}

  /** A call of {@link Regions#filtered}. */
  public record FilteredCall2(String name) {}

  /** A call of {@link Regions#capital}. */
  public record CapitalCall() {}

  /** A call of {@link Regions#create}. */
  public record CreateCall(Regions.NewCity city, String tenant, String session) {}

  /** A call of {@link Regions#replace}. */
  public record ReplaceCall(int id, Regions.NewCity city) {}

  /** A call of {@link Regions#delete}. */
  public record DeleteCall(int id) {}

  /** A call of {@link Regions#touch}. */
  public record TouchCall(int id) {}

  /** A call of {@link Regions#login}. */
  public record LoginCall(String user, List<String> roles) {}

  /** A call of {@link Regions#motto}. */
  public record MottoCall() {}

  /** A call of {@link Regions#flag}. */
  public record FlagCall() {}

  /** A call of {@link Regions#paint}. */
  public record PaintCall(byte[] image) {}

  /** A call of {@link Regions#carve}. */
  public record CarveCall(String motto) {}

  /** A call of {@link Regions#all}. */
  public record AllCall() {}

  /** A call of {@link Regions#news}. */
  public record NewsCall(int after) {}

  /** A call of {@link Regions#csv}. */
  public record CsvCall() {}

  /** A call of {@link Regions#calls}. */
  public record CallsCall() {}

  private final class Client implements Regions {
    @Override
    public Regions.City city(int id) {
      return RegionsMock.this.call(CITY, new CityCall(id), id);
    }

    @Override
    public Optional<Regions.City> maybe(int id) {
      return RegionsMock.this.call(MAYBE, new MaybeCall(id), id);
    }

    @Override
    public CompletionStage<Regions.City> later(int id) {
      return RegionsMock.this.callAsync(LATER, new LaterCall(id), id);
    }

    @Override
    public Page<Regions.City> list(
        int limit, Regions. @Nullable Kind kind, Optional<String> name, List<Integer> ids) {
      return RegionsMock.this.call(
          LIST, new ListCall(limit, kind, name, ids), limit, kind, name, ids);
    }

    @Override
    public List<Regions.City> filtered(Regions.Filter filter) {
      return RegionsMock.this.call(FILTERED, new FilteredCall(filter), filter);
    }

    @Override
    public List<Regions.City> filtered(String name) {
      return RegionsMock.this.call(FILTERED2, new FilteredCall2(name), name);
    }

    @Override
    public Regions. @Nullable City capital() {
      return RegionsMock.this.call(CAPITAL, new CapitalCall());
    }

    @Override
    public int create(Regions.NewCity city, String tenant, String session) {
      return RegionsMock.this.call(
          CREATE, new CreateCall(city, tenant, session), city, tenant, session);
    }

    @Override
    public void replace(int id, Regions.NewCity city) {
      RegionsMock.this.call(REPLACE, new ReplaceCall(id, city), id, city);
    }

    @Override
    public CompletionStage<Void> delete(int id) {
      return RegionsMock.this.callAsync(DELETE, new DeleteCall(id), id);
    }

    @Override
    public void touch(int id) {
      RegionsMock.this.call(TOUCH, new TouchCall(id), id);
    }

    @Override
    public String login(String user, List<String> roles) {
      return RegionsMock.this.call(LOGIN, new LoginCall(user, roles), user, roles);
    }

    @Override
    public String motto() {
      return RegionsMock.this.call(MOTTO, new MottoCall());
    }

    @Override
    public byte[] flag() {
      return RegionsMock.this.call(FLAG, new FlagCall());
    }

    @Override
    public void paint(byte[] image) {
      RegionsMock.this.call(PAINT, new PaintCall(image), image);
    }

    @Override
    public void carve(String motto) {
      RegionsMock.this.call(CARVE, new CarveCall(motto), motto);
    }

    @Override
    public Stream<Regions.City> all() {
      return RegionsMock.this.stream(ALL, new AllCall());
    }

    @Override
    public Flow.Publisher<Regions.City> news(int after) {
      return RegionsMock.this.publish(NEWS, new NewsCall(after), after);
    }

    @Override
    public Flow.Publisher<String> csv() {
      return RegionsMock.this.publish(CSV, new CsvCall());
    }

    @Override
    public List<Integer> calls() {
      return RegionsMock.this.call(CALLS, new CallsCall());
    }
  }
}
