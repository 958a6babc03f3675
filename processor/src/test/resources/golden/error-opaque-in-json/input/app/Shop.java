package app;

import dev.galvanic.annotation.*;
import dev.galvanic.sql.TypeCodec;
import java.util.Currency;
import java.util.List;

@Service(name = "shop")
final class Shop {}

abstract class CurrencyCodec implements TypeCodec<Currency> {
  static final CurrencyCodec INSTANCE = null;
}

@Model(table = "items")
record Item(
    @Id int id,
    @Column(codec = CurrencyCodec.class, type = "text") Currency currency,
    @Column(type = "jsonb") List<String> tags) {}

@Route("/items")
final class ItemResource {
  @Get
  public List<Item> items() {
    return List.of();
  }
}
