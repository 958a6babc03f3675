package app;

import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;

@Route("/items")
final class Items {
  @Get
  Item first(@Default("2") @Max(9) int shelf) {
    return new Item(1, "pen", Color.RED);
  }

  @Post
  int add(@Valid NewItem item) {
    return 1;
  }

  @Get("/{id}/price")
  Price price(int id) {
    return new Price(1);
  }
}
