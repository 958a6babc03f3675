package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;

@Service(name = "shop")
final class Shop {}

@Client("region-service")
@Timeout("11min")
@Retry(11)
interface Regions {
  @Get("/regions/{id}")
  @Timeout("soon")
  @Retry(-1)
  String name(int id);

  @Get("/regions")
  @Timeout("0s")
  String all();

  @Timeout("1s")
  @Retry(1)
  default String first() {
    return name(1);
  }
}

@Singleton
@Timeout("1s")
final class Carts {
  @Timeout("1s")
  @Retry(1)
  void misplaced() {}
}
