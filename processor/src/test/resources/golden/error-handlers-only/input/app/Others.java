package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;

@Client("other-service")
public interface Others {
  @Post("/login")
  int login(@FormParam("name") String name);

  @Get("/exchange")
  int exchange(Exchange exchange);

  @Get("/reply")
  Reply reply();

  @Get("/bounded")
  Bounded<Integer> bounded();
}
