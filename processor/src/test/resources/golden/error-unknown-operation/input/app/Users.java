package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Replies;

@Client(
    value = "user-service",
    naming = Naming.CAMEL_CASE,
    replies = Replies.PLAIN,
    document = "META-INF/galvanic/user-service/openapi.json")
interface Users {
  @Get("/user/{id}")
  String get(int id);

  @Put("/users/latest")
  void replace(String latest);

  @Get("/users/newest")
  void newest();

  @Get("/something/else/entirely")
  void other();
}
