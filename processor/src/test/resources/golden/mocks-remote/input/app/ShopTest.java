package app;

import app.userservice.UserResourceClientMock;
import dev.galvanic.annotation.TestFor;
import java.util.Optional;

@TestFor(Shop.class)
final class ShopTest {
  private final UserResourceClientMock users = new UserResourceClientMock();

  void stubs() {
    users.get(1).returns(Optional.empty());
    users.remove(1).returns();
  }
}
