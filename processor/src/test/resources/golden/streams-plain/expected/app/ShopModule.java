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
        "The shop",
        "2.1",
        ReplyStyle.PLAIN,
        "/META-INF/galvanic/shop/openapi.json",
        "",
        false,
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    ItemResource itemResource = wiring.make(Key.of(ItemResource.class), () -> new ItemResource());
    return new ShopRouter(new ItemResourceEndpoints(itemResource, wiring.replies()));
  }
}
