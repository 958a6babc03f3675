package app;

import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Replies;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.Router;
import dev.galvanic.testing.mock.Arg;
import dev.galvanic.testing.mock.ClientMock;
import dev.galvanic.testing.mock.Contract;
import dev.galvanic.testing.mock.Documented;
import dev.galvanic.testing.mock.MockedOperation;
import dev.galvanic.testing.mock.Stub;
import dev.galvanic.testing.mock.VoidStub;

/** Stands for {@link Cities} in tests. */
@Generated
public final class CitiesMock extends ClientMock<Cities> {
  private static final MockedOperation<Cities.City> CITY =
      new MockedOperation<>(
          "Cities",
          "city",
          "GET /cities/{id}",
          Contract.data(CitiesCityCodec.INSTANCE)
              .errors(400, 404, 410)
              .errorsOf(5)
              .documented(
                  Documented.reply(CitiesMock.class, "cities.json", "get", "/cities/{id}")
                      .member("data")));
  private static final MockedOperation<Integer> CREATE =
      new MockedOperation<>(
          "Cities",
          "create",
          "POST /cities",
          Contract.data(Codecs.INT)
              .errors(400, 409, 413, 415)
              .errorsOf(4)
              .documented(
                  Documented.reply(CitiesMock.class, "cities.json", "post", "/cities")
                      .member("data"))).takes(0,
          CitiesNewCityCodec.INSTANCE,
          Documented.body(CitiesMock.class, "cities.json", "post", "/cities"));
  private static final MockedOperation<Void> DELETE =
      new MockedOperation<>(
          "Cities", "delete", "DELETE /cities/{id}", Contract.nothing().errors(400));

  public CitiesMock() {
    super(Cities.class, "city-service", ReplyStyle.ENVELOPE);
  }

  /** GET /cities/{id}. */
  public Stub<CityCall, Cities.City> city(int id) {
    return stub(CITY, Arg.is(id));
  }

  /** GET /cities/{id}. */
  public Stub<CityCall, Cities.City> city(Arg<Integer> id) {
    return stub(CITY, id);
  }

  /** POST /cities. */
  public Stub<CreateCall, Integer> create(Cities.NewCity city) {
    return stub(CREATE, Arg.is(city));
  }

  /** POST /cities. */
  public Stub<CreateCall, Integer> create(Arg<Cities.NewCity> city) {
    return stub(CREATE, city);
  }

  /** DELETE /cities/{id}. */
  public VoidStub<DeleteCall> delete(int id) {
    return voidStub(DELETE, Arg.is(id));
  }

  /** DELETE /cities/{id}. */
  public VoidStub<DeleteCall> delete(Arg<Integer> id) {
    return voidStub(DELETE, id);
  }

  @Override
  protected Cities client() {
    return new Client();
  }

  @Override
  protected Router router(Cities client, Replies replies) {
    return new CitiesMockRouter(new CitiesMockEndpoints(client, replies));
  }

  /** A call of {@link Cities#city}. */
  public record CityCall(int id) {}

  /** A call of {@link Cities#create}. */
  public record CreateCall(Cities.NewCity city) {}

  /** A call of {@link Cities#delete}. */
  public record DeleteCall(int id) {}

  private final class Client implements Cities {
    @Override
    public Cities.City city(int id) {
      return CitiesMock.this.call(CITY, new CityCall(id), id);
    }

    @Override
    public int create(Cities.NewCity city) {
      return CitiesMock.this.call(CREATE, new CreateCall(city), city);
    }

    @Override
    public void delete(int id) {
      CitiesMock.this.call(DELETE, new DeleteCall(id), id);
    }
  }
}
