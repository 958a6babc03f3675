package own;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;
import java.time.Instant;

@Route("/time")
public final class TimeResource {
  @Get
  public Instant now() {
    return Instant.EPOCH;
  }
}
