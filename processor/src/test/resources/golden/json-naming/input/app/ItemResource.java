package app;

import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;

@Route("/items")
final class ItemResource {
  @Post("/{itemKind}")
  NewItem create(String itemKind, int dryRun, NewItem item) {
    return item;
  }
}
