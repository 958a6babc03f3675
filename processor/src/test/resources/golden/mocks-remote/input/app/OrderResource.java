package app;

import dev.galvanic.NotFoundException;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import users.User;
import users.UserResourceClient;

@Route("/orders")
final class OrderResource {
  private final UserResourceClient users;

  OrderResource(UserResourceClient users) {
    this.users = users;
  }

  @Get("/{id}")
  User buyer(int id) {
    return users.get(id).orElseThrow(NotFoundException::new);
  }

  @Delete("/{id}")
  CompletionStage<Void> forget(int id) {
    return users.remove(id);
  }

  @Get("/names")
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (User user : users.all()) {
      names.add(user.fullName());
    }
    return names;
  }
}
