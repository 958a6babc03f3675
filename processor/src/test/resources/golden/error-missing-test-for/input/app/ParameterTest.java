package app;

import dev.galvanic.testing.TestTarget;
import java.net.URI;
import java.util.List;

/** The first by its name. */
final class ParameterTest {
  private final TestTarget shop = TestTarget.at(URI.create("http://127.0.0.1:1"));

  List<ParameterResourceTestClient> clients() {
    return List.of(new ParameterResourceTestClient(shop));
  }
}
