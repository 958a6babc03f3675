package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Retry;
import dev.galvanic.annotation.Timeout;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Client("region-service")
@Timeout("500ms")
@Retry(1)
interface Regions {
  @Get("/cities/{id}")
  String city(int id);

  @Get("/cities")
  @Timeout("PT1M")
  @Retry(0)
  CompletionStage<List<String>> cities(List<String> name);

  @Post("/cities")
  void create(String name);

  @Post("/cities/sure")
  @Retry(2)
  void createSurely(String name);

  @Put("/cities/{id}")
  @Retry(10)
  void replace(int id, String name);
}
