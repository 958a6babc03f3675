package app.users;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/users")
final class UserResource {
  @Get("/{id}")
  User user(int id) {
    return new User(id, "Ada");
  }

  @Get("/{name}")
  User named(String name) {
    return new User(1, name);
  }
}
