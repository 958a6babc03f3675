package own;

import dev.galvanic.annotation.Service;

/** A service that only tests need. */
@Service(name = "clock")
public final class Clock {}
