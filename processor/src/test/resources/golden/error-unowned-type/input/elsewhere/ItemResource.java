package elsewhere;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/items")
public final class ItemResource {
  @Get
  public String list() {
    return "";
  }
}
