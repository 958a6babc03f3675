package app;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.annotation.Generated;
import dev.galvanic.route.Router;
import io.micrometer.core.instrument.MeterRegistry;
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
        false,
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    Orders orders =
        wiring.make(Key.of(Orders.class), () -> new Orders(wiring.shared(MeterRegistry.class)));
    wiring.make(Key.of(Stock.class), () -> new Stock());
    return new ShopRouter(new OrdersEndpoints(orders, wiring.replies()));
  }
}
