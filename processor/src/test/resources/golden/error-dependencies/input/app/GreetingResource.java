package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Provides;
import dev.galvanic.annotation.Route;
import dev.galvanic.client.ServiceClient;
import jakarta.inject.Named;

@Route("/greetings")
final class GreetingResource {
  GreetingResource(
      ServiceClient nameless, @Named("evening") String evening, Greeter greeter) {}

  @Provides
  @Named("morning")
  static String morning() {
    return "good morning";
  }

  @Get
  String greet() {
    return "";
  }
}
