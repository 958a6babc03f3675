package app;

import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Route;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

@Route("/items")
final class ItemResource {
  @Post
  void checked(@Valid NewItem item, @Max(9) int times, @NotBlank String reason) {}

  @Put
  void unchecked(NewItem item) {}

  @Put("/parts")
  void parts(@Valid List<Part> parts) {}
}
