package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

final class Items {
  @Sql("SELECT count(*) FROM items")
  int count() {
    return 0;
  }
}
