package app;

import dev.galvanic.annotation.Service;

/** Speaks snake_case to its own callers, and to others as they do. */
@Service(name = "shop")
final class Shop {}
