package app;

import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Logged;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Secret;
import dev.galvanic.annotation.Transactional;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@Route("/items")
final class ItemResource {
  private final Items items;
  private final Prices prices;
  private final Rates rates;

  ItemResource(Items items, Prices prices, Rates rates) {
    this.items = items;
    this.prices = prices;
    this.rates = rates;
  }

  record NewItem(@Secret String code, int stock) {}

  /** Gets one. */
  @Logged
  @Get("/{id}")
  Optional<Item> get(int id) {
    return items.find(id);
  }

  @Logged(arguments = true)
  @Transactional
  @Post
  int create(NewItem item, Optional<String> note) {
    return 1;
  }

  @Logged(category = "cleaning")
  @Delete("/{id}")
  void delete(int id) {
    items.delete(id);
  }

  @Logged
  @Get("/{id}/rate")
  CompletionStage<Double> rate(String id) {
    return rates.later(id);
  }
}
