package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Client("Region Service")
interface Regions {
  @Get("/regions/{id}")
  String name(int id);
}
