package app;

import dev.galvanic.annotation.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Repository
interface Items {
  @Sql("SELECT name FROM items")
  CompletionStage<Stream<String>> stageOfStream();

  @Sql("SELECT name FROM items")
  CompletionStage<Flow.Publisher<String>> stageOfPublisher();

  @Sql("SELECT name FROM items")
  CompletableFuture<List<String>> future();

  @Sql("SELECT name FROM items")
  Flow.Publisher<@Nullable String> nulls();

  @Sql("SELECT count(*) FROM items")
  int[] array();

  @Sql("DELETE FROM items")
  short[] shorts();
}
