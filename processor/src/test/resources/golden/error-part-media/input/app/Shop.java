package app;

import dev.galvanic.annotation.Service;

@Service(name = "shop")
final class Shop {}
