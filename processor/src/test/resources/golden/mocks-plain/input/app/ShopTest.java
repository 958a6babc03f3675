package app;

import dev.galvanic.annotation.TestFor;
import dev.galvanic.testing.mock.Arg;
import java.util.List;
import java.util.Optional;

@TestFor(Shop.class)
final class ShopTest {
  private final AccountsMock accounts = new AccountsMock();

  void stubs() {
    accounts.picture(1, Optional.of(new byte[0])).returns();
    accounts.maybe(null, List.of()).returns(1);
    accounts.bytes(Arg.any()).returns();
    accounts.change(Arg.any(), Arg.any()).returns(Optional.empty());
  }
}
