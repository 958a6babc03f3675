package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

interface Greeter {
  String greet();
}

@Route("/greetings")
final class GreetingResource {
  private final Greeter greeter;

  GreetingResource(Greeter greeter) {
    this.greeter = greeter;
  }

  @Get
  String greet() {
    return greeter.greet();
  }
}
