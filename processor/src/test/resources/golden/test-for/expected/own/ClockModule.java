package own;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.annotation.Generated;
import dev.galvanic.route.Router;
import java.util.List;

/** The wiring of clock. */
@Generated
public final class ClockModule implements ServiceModule {
  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        "clock",
        "clock",
        "1.0.0",
        ReplyStyle.ENVELOPE,
        "/META-INF/galvanic/clock/openapi.json",
        "",
        false,
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    TimeResource timeResource = wiring.make(Key.of(TimeResource.class), () -> new TimeResource());
    return new ClockRouter(new TimeResourceEndpoints(timeResource, wiring.replies()));
  }
}
