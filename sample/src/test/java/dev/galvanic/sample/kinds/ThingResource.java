package dev.galvanic.sample.kinds;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Route;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bodies and replies of every kind. */
@Route("/things")
final class ThingResource {
  private final Map<Integer, Thing> things = new ConcurrentHashMap<>();

  record ThingId(int id) {}

  @Post
  ThingId create(@Valid Thing thing) {
    int id = things.size() + 1;
    things.put(id, thing);
    return new ThingId(id);
  }

  @Get("/{id}")
  Optional<Thing> get(int id) {
    return Optional.ofNullable(things.get(id));
  }

  @Put("/{id}")
  Optional<Thing> put(int id, @Valid Thing thing) {
    return Optional.ofNullable(things.replace(id, thing)).map(before -> thing);
  }
}
