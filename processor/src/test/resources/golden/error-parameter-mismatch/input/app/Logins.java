package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Post;
import java.util.Optional;

@Client(value = "city-service", document = "cities.json")
interface Logins {
  record Login(Optional<String> name, String age) {}

  @Post("/login")
  void login(@FormParam Login login);

  @Post("/login")
  void named(@FormParam("name") Optional<String> name, @FormParam("code") String code);

  @Post("/login")
  void nick(@FormParam("name") String name, @FormParam("code") String code, @FormParam String nick);
}
