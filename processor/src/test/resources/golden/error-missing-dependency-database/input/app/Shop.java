package app;

import dev.galvanic.annotation.*;
import javax.sql.DataSource;

@Service(name = "shop")
final class Shop {}

@Route("/items")
final class ItemResource {
  ItemResource(DataSource source) {}

  @Get
  int count() {
    return 0;
  }
}
