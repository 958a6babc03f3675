package dev.galvanic.sample.user;

import dev.galvanic.Galvanic;
import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Service;

/** The people who use the product, with the city and the role of each. */
@Service(name = "user-service", title = "USER API", version = "1.0.0", naming = Naming.SNAKE_CASE)
public final class UserService {
  private UserService() {}

  public static void main(String[] args) {
    Galvanic.run(new UserServiceModule(), args);
  }
}
