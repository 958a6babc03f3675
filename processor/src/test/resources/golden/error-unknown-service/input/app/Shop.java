package app;

import dev.galvanic.annotation.*;
import dev.galvanic.client.ServiceClient;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Service(name = "region-service")
final class RegionService {}

@Client("region-servise")
interface Wrong {
  @Get("/regions/{id}")
  String name(int id);
}

@Client("regoin-service")
interface Swapped {
  @Get("/regions/{id}")
  String name(int id);
}

@Client("religion-service")
interface Other {
  @Get("/religions/{id}")
  String name(int id);
}

@Client("region-service")
interface Right {
  @Get("/regions/{id}")
  String name(int id);
}

@Client(value = "region2-service", document = "api.json")
interface Known {
  @Get("/regions/{id}")
  String name(int id);
}

@Singleton
final class Calls {
  Calls(@Named("regions-service") ServiceClient regions, @Named("mail") ServiceClient mail) {}
}

@Client("region3-service")
interface Third {
  @Get("/regions/{id}")
  String name(int id);
}

@Client(value = "shop-a", document = "api.json")
interface FirstShop {
  @Get("/regions/{id}")
  String name(int id);
}

@Client("shop-b")
interface SecondShop {
  @Get("/regions/{id}")
  String name(int id);
}
