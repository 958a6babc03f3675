package app.shop;

import app.users.UserResourceClient;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/orders")
final class OrderResource {
  private final UserResourceClient users;
  private final Buyers buyers;

  OrderResource(UserResourceClient users, Buyers buyers) {
    this.users = users;
    this.buyers = buyers;
  }

  @Get("/{id}")
  String buyer(int id) {
    return users.user(id).fullName() + buyers.name(id);
  }
}
