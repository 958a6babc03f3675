package app;

import dev.galvanic.annotation.Body;
import dev.galvanic.annotation.BodyLimit;
import dev.galvanic.annotation.Consumes;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Patch;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Route;
import dev.galvanic.http.Exchange;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Route("/items")
final class ItemResource {
  @Post
  int create(@Valid NewItem item) {
    return 1;
  }

  @Put
  void replace(List<NewItem> items) {}

  @Patch
  void change(Map<String, Integer> prices) {}

  @Patch("/some")
  void maybe(Optional<NewItem> item) {}

  @Post("/number")
  void number(@Body int number) {}

  @Post("/bytes")
  @BodyLimit(10_000_000)
  void bytes(@Body byte[] bytes) {}

  @Post("/csv")
  @Consumes(media = "text/csv")
  void csv(String table) {}

  @Post("/raw")
  @Consumes(NewItem.class)
  void raw(Exchange exchange) {}

  @Delete("/many")
  void delete(@Body List<Integer> ids) {}
}
