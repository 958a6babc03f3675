package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.sql.Database;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Route("/greetings")
final class GreetingResource {
  private final List<String> greetings;

  GreetingResource() {
    this.greetings = List.of();
  }

  @Inject
  GreetingResource(
      List<String> greetings,
      Names names,
      Clock clock,
      Database database,
      @Named("region-service") ServiceClient regions) {
    this.greetings = greetings;
  }

  @Get
  List<String> list() {
    return greetings;
  }
}
