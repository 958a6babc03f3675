package users;

import dev.galvanic.NotFoundException;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;
import java.util.stream.Stream;

/** Has another parameter, an operation less, and what it gives has other members. */
@Route("/users")
final class UserResource {
  @Get("/{tenant}/{id}")
  User get(String tenant, int id) throws NotFoundException {
    throw new NotFoundException();
  }

  @Get("/all")
  Stream<User> all() {
    return Stream.of();
  }
}
