package app;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.annotation.Generated;
import dev.galvanic.route.Router;
import java.util.List;

/** The wiring of hello. */
@Generated
public final class HelloServiceModule implements ServiceModule {
  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        "hello",
        "hello",
        "1.0.0",
        ReplyStyle.ENVELOPE,
        "/META-INF/galvanic/hello/openapi.json",
        "",
        false,
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    HelloResource helloResource =
        wiring.make(Key.of(HelloResource.class), () -> new HelloResource());
    return new HelloServiceRouter(new HelloResourceEndpoints(helloResource, wiring.replies()));
  }
}
