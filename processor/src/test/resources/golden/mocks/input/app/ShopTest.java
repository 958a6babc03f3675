package app;

import dev.galvanic.NotFoundException;
import dev.galvanic.annotation.TestFor;
import dev.galvanic.testing.mock.Arg;
import java.util.List;
import java.util.Optional;

/** Says all that can be said. */
@TestFor(Shop.class)
final class ShopTest {
  private final RegionsMock regions = new RegionsMock();

  void stubs(Regions.City city) {
    regions.city(1).returns(city).fails(new NotFoundException());
    regions.city(Arg.where("over 3", id -> id > 3)).answers(call -> city(call.id()));
    regions.maybe(1).returns(Optional.of(city));
    regions.later(1).returns(city);
    regions.list(Arg.any(), Arg.is(null), Arg.is(Optional.empty()), Arg.any()).wasNotCalled();
    regions.filtered2(Arg.is("x")).returns(List.of(city));
    regions.capital().returns(null);
    regions.replace(1, new Regions.NewCity("a", null)).returns();
    regions.delete(1).returns();
    regions.all().returns(List.of(city));
    regions.news(1).returns(List.of(city));
    regions.csv().returns(List.of("a"));
    regions.flag().returns(new byte[0]);
    regions.callsOperation().returns(List.of(1));
  }

  private static Regions.City city(int id) {
    return new Regions.City(id, "a", Regions.Kind.TOWN);
  }
}
