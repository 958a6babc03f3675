package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Naming;

/** A service that writes kebab-case, in the envelope. */
@Client(value = "session-service", naming = Naming.KEBAB_CASE)
interface Sessions {
  record Session(long sessionId) {}

  @Get("/check")
  Session check();
}
