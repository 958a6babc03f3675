package app;

import dev.galvanic.NotFoundException;
import dev.galvanic.annotation.TestFor;

@TestFor(Shop.class)
final class ShopTest {
  private final CitiesMock cities = new CitiesMock();

  void stubs() {
    cities.city(1).returns(new Cities.City(1, "a")).fails(new NotFoundException());
    cities.delete(1).returns();
  }
}
