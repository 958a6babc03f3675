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
        true,
        List.of("region-service"));
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    String morning = wiring.make(Key.of(String.class, "morning"), () -> Greetings.morning());
    Greetings greetings = wiring.make(Key.of(Greetings.class), () -> new Greetings());
    SystemClock systemClock = wiring.make(Key.of(SystemClock.class), () -> new SystemClock());
    wiring.onStart("SystemClock.warmUp", systemClock::warmUp);
    wiring.onStop("SystemClock.coolDown", systemClock::coolDown);
    String evening =
        wiring.make(
            Key.of(String.class, "evening"), () -> greetings.evening(systemClock, wiring.config()));
    List<String> all =
        wiring.make(
            Key.generic("java.util.List<java.lang.String>", ""),
            () -> Greetings.all(morning, evening));
    Names names = wiring.make(Key.of(Names.class), () -> new NamesRepository(wiring.database()));
    GreetingResource greetingResource =
        wiring.make(
            Key.of(GreetingResource.class),
            () ->
                new GreetingResource(
                    all, names, systemClock, wiring.database(), wiring.client("region-service")));
    return new ShopRouter(new GreetingResourceEndpoints(greetingResource, wiring.replies()));
  }
}
