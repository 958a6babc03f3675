package app;

import dev.galvanic.annotation.*;
import dev.galvanic.http.Exchange;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Service(name = "shop")
final class Shop {}

@Route("/items")
final class ItemResource {
  @Get("/later")
  @Transactional
  CompletionStage<Integer> later() {
    return CompletableFuture.completedFuture(1);
  }

  @Get("/loop")
  @NonBlocking
  @Transactional
  int onLoop() {
    return 1;
  }

  @Get("/raw")
  @Transactional
  void raw(Exchange exchange) {}

  @Get("/often")
  @Transactional(retries = 1000)
  int often() {
    return 1;
  }

  @Get("/deferrable")
  @Transactional(deferrable = true)
  int deferrable() {
    return 1;
  }

  @Transactional
  void alone() {}
}

@Repository
interface Items {
  @Transactional
  static void none() {}

  @Transactional
  default <T> T generic(T value) {
    return value;
  }
}

final class Plain {
  @Transactional
  void alone() {}
}

@Model(table = "items")
record Item(@Id int id, String name) {}

@Repository
interface Writes {
  @Sql("DELETE FROM items WHERE id = :id")
  @Transactional(readOnly = true)
  boolean delete(int id);

  @Sql("WITH gone AS (DELETE FROM items RETURNING id) SELECT count(*) FROM gone")
  @Transactional(readOnly = true)
  long clear();

  @Sql("SELECT name FROM items WHERE id = :id FOR UPDATE")
  @Transactional(readOnly = true)
  String lock(int id);

  @Sql("SELECT name FROM items WHERE id = :id")
  @Transactional(readOnly = true)
  String read(int id);
}
