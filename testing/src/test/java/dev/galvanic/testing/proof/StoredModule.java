package dev.galvanic.testing.proof;

import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.route.Router;
import java.util.List;

/** A service of which only the resources are there. */
final class StoredModule implements ServiceModule {
  private final String name;

  StoredModule(String name) {
    this.name = name;
  }

  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        name,
        name,
        "1",
        ReplyStyle.ENVELOPE,
        "",
        "/META-INF/galvanic/" + name + "/migrations",
        true,
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) {
    throw new UnsupportedOperationException("A proof starts no service.");
  }
}
