package app;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.annotation.Generated;
import dev.galvanic.background.Schedule;
import dev.galvanic.route.Router;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.TransactionOptions;
import java.time.Duration;
import java.util.List;

/** The wiring of shop. */
@Generated
public final class ShopModule implements ServiceModule {
  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        "shop",
        "shop",
        "1.0.0",
        ReplyStyle.ENVELOPE,
        "/META-INF/galvanic/shop/openapi.json",
        "",
        true,
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    Carts carts = wiring.make(Key.of(Carts.class), () -> new Carts());
    wiring.onStart("Carts.open", carts::open);
    wiring.onStartAsync("Carts.load", carts::load);
    wiring.onStopAsync("Carts.save", carts::save);
    wiring.every("Carts.sweep", Schedule.every(Duration.ofSeconds(30)), carts::sweep);
    wiring.everyAsync(
        "Carts.refresh",
        Schedule.every(Duration.ofMillis(1500))
            .after(Duration.ofSeconds(10))
            .spread(Duration.ZERO)
            .within(Duration.ofMinutes(5)),
        carts::refresh);
    wiring.every(
        "Carts.settle",
        Schedule.every(Duration.ofHours(24)),
        () ->
            wiring
                .database()
                .runInTransaction(
                    TransactionOptions.DEFAULT.isolation(Isolation.SERIALIZABLE).retrying(3),
                    carts::settle));
    wiring.every(
        "Carts.count",
        Schedule.every(Duration.ofSeconds(90)),
        () -> wiring.database().runInTransaction(TransactionOptions.DEFAULT, carts::count));
    StockResource stockResource =
        wiring.make(Key.of(StockResource.class), () -> new StockResource());
    wiring.everyAsync(
        "StockResource.look", Schedule.every(Duration.ofMinutes(1)), stockResource::look);
    return new ShopRouter(new StockResourceEndpoints(stockResource, wiring.replies()));
  }
}
