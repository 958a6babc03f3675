package dev.galvanic.boot;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningServices;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigSources;
import dev.galvanic.config.Needs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Starts the services that {@code names} says, calls each once, and stops them. */
public final class ProcessLogMain {
  private ProcessLogMain() {}

  public static void main(String[] arguments) throws Exception {
    List<String> names = List.of(System.getProperty("names").split(","));
    List<Launch> launches = new ArrayList<>();
    List<Needs> needs = names.stream().map(Needs::nothing).toList();
    List<Config> configs = Config.readAll(needs, ConfigSources.ofProcess(arguments));
    for (int i = 0; i < names.size(); i++) {
      TinyModule module =
          new TinyModule(
              names.get(i),
              new ArrayList<>(),
              wiring -> wiring.onStart("say", () -> LoggerFactory.getLogger("task").info("begun")));
      launches.add(Launch.of(module, configs.get(i)));
    }
    try (RunningServices services = Galvanic.start(launches)) {
      for (var service : services.services()) {
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(service.uri() + "/hello")).build(),
                HttpResponse.BodyHandlers.discarding());
      }
      LoggerFactory.getLogger("after").info("called");
    }
  }
}
