package app;

import dev.galvanic.annotation.Service;

/** Says hello. */
@Service(name = "hello")
final class HelloService {}
