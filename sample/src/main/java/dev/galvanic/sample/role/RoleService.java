package dev.galvanic.sample.role;

import dev.galvanic.Galvanic;
import dev.galvanic.annotation.Service;

/** What people may be. */
@Service(name = "role-service", title = "ROLE API", version = "1.0.0")
public final class RoleService {
  private RoleService() {}

  public static void main(String[] args) {
    Galvanic.run(new RoleServiceModule(), args);
  }
}
