package app.users;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.annotation.Generated;
import dev.galvanic.route.Router;
import java.util.List;

/** The wiring of user-service. */
@Generated
public final class UserServiceModule implements ServiceModule {
  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        "user-service",
        "user-service",
        "1.0.0",
        ReplyStyle.PLAIN,
        "/META-INF/galvanic/user-service/openapi.json",
        "",
        false,
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    UserResource userResource = wiring.make(Key.of(UserResource.class), () -> new UserResource());
    return new UserServiceRouter(new UserResourceEndpoints(userResource, wiring.replies()));
  }
}
