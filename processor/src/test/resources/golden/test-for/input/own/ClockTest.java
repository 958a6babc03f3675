package own;

import app.Shop;
import dev.galvanic.annotation.TestFor;
import dev.galvanic.testing.TestTarget;
import java.net.URI;
import java.time.Instant;

/** One service is compiled here and one was before, and another test names that, too. */
@TestFor({Clock.class, Shop.class})
final class ClockTest {
  Instant now() {
    return new TimeResourceTestClient(TestTarget.at(URI.create("http://127.0.0.1:1"))).now().ok();
  }
}
