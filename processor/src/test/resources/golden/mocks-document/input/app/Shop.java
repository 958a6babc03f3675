package app;

import dev.galvanic.annotation.Service;

/** A shop. */
@Service(name = "shop")
final class Shop {}
