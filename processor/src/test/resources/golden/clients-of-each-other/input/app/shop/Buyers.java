package app.shop;

import jakarta.inject.Singleton;

@Singleton
final class Buyers {
  private final app.users.UserResourceClient users;

  Buyers(app.users.UserResourceClient users) {
    this.users = users;
  }

  String name(int id) {
    return users.user(id).fullName();
  }
}
