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
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    ParameterResource parameterResource =
        wiring.make(Key.of(ParameterResource.class), () -> new ParameterResource());
    ReplyResource replyResource =
        wiring.make(Key.of(ReplyResource.class), () -> new ReplyResource());
    return new ShopRouter(
        new ParameterResourceEndpoints(parameterResource, wiring.replies()),
        new ReplyResourceEndpoints(replyResource, wiring.replies()));
  }
}
