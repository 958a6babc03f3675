package app;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.annotation.Generated;
import dev.galvanic.route.Router;
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
        List.of("city-service"));
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    wiring.make(Key.of(Cities.class), () -> new CitiesClient(wiring.client("city-service")));
    return new ShopRouter();
  }
}
