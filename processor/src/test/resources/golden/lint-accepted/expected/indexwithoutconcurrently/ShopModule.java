package indexwithoutconcurrently;

import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.annotation.Generated;
import dev.galvanic.route.Router;
import java.util.List;

/** The wiring of indexwithoutconcurrently. */
@Generated
public final class ShopModule implements ServiceModule {
  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        "indexwithoutconcurrently",
        "indexwithoutconcurrently",
        "1.0.0",
        ReplyStyle.ENVELOPE,
        "/META-INF/galvanic/indexwithoutconcurrently/openapi.json",
        "/META-INF/galvanic/indexwithoutconcurrently/migrations",
        true,
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    return new ShopRouter();
  }
}
