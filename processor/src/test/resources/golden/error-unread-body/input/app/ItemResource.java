package app;

import dev.galvanic.annotation.*;
import dev.galvanic.http.Exchange;
import java.util.List;
import java.util.Set;

@Route("/items")
final class ItemResource {
  @Post
  int create(List<String> names) {
    return names.size();
  }

  @Put
  int replace(Set<Integer> ids, boolean all) {
    return ids.size();
  }

  @Post("/a")
  int body(@Body List<String> names) {
    return names.size();
  }

  @Post("/b")
  int query(@QueryParam List<String> names) {
    return names.size();
  }

  @Post("/c")
  int both(Item item, List<String> tags) {
    return tags.size();
  }

  @Post("/d")
  int form(@FormParam String name, List<String> tags) {
    return tags.size();
  }

  @Post("/e")
  int raw(Exchange exchange, List<String> tags) {
    return tags.size();
  }

  @Get
  int get(List<String> tags) {
    return tags.size();
  }

  @Delete
  int delete(List<String> tags) {
    return tags.size();
  }
}
