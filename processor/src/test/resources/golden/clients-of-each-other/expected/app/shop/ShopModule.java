package app.shop;

import app.users.HttpUserResourceClient;
import app.users.UserResourceClient;
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
        List.of("user-service"));
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    UserResourceClient userResourceClient =
        wiring.make(
            Key.of(UserResourceClient.class),
            () -> new HttpUserResourceClient(wiring.client("user-service")));
    Buyers buyers = wiring.make(Key.of(Buyers.class), () -> new Buyers(userResourceClient));
    OrderResource orderResource =
        wiring.make(
            Key.of(OrderResource.class), () -> new OrderResource(userResourceClient, buyers));
    return new ShopRouter(new OrderResourceEndpoints(orderResource, wiring.replies()));
  }
}
