package app;

import dev.galvanic.annotation.Service;

@Service(name = "shop")
public final class Shop {}
