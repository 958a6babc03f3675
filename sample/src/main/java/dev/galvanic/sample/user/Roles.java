package dev.galvanic.sample.user;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;

/** role-service. */
@Client("role-service")
public interface Roles {
  @Get("/roles/{id}")
  Role role(int id);
}
