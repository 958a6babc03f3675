package app;

import dev.galvanic.annotation.Service;

/** Calls the users by the client that their own compile made. */
@Service(name = "shop")
final class Shop {}
