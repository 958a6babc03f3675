package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Head;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;

@Client("other-service")
public interface Others {
  @Head("/items")
  int head();

  @Get("/exchange")
  int exchange(Exchange exchange);

  @Get("/reply")
  Reply reply();

  @Get("/bounded")
  Bounded<Integer> bounded();
}
