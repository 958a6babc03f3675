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

@Singleton
final class English implements Greeter {
  @Override
  public String greet() {
    return "hello";
  }
}

@Singleton
final class German implements Greeter {
  @Override
  public String greet() {
    return "hallo";
  }
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
