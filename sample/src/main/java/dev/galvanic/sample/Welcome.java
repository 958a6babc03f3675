package dev.galvanic.sample;

import java.util.Map;

/** What is printed when everything runs. */
final class Welcome {
  private Welcome() {}

  static String text(Map<SampleService, Integer> ports, Databases databases) {
    StringBuilder text = new StringBuilder("\nReady:\n");
    ports.forEach(
        (service, port) ->
            text.append(
                "  %-15s http://localhost:%d  (API in /docs, database %s)%n"
                    .formatted(service.serviceName(), port, service.database())));
    text.append("  %-15s %s (%s)%n".formatted("PostgreSQL", databases.server(), databases.kind()));
    text.append("Try:\n");
    create(text, ports, SampleService.REGION, "/regions/provinces", "{\"name\":\"Zhejiang\"}");
    create(
        text,
        ports,
        SampleService.REGION,
        "/regions/cities",
        "{\"name\":\"Hangzhou\",\"province_id\":1}");
    create(text, ports, SampleService.ROLE, "/roles", "{\"name\":\"admin\"}");
    create(
        text,
        ports,
        SampleService.USER,
        "/users",
        "{\"name\":\"Ada\",\"age\":36,\"city_id\":1,\"role_id\":1}");
    if (ports.containsKey(SampleService.USER)) {
      text.append("  curl -s %s/users/1%n".formatted(address(ports, SampleService.USER)));
    }
    return text.append("Ctrl-C stops it.\n").toString();
  }

  private static void create(
      StringBuilder text,
      Map<SampleService, Integer> ports,
      SampleService service,
      String path,
      String body) {
    if (ports.containsKey(service)) {
      text.append(
          "  curl -s %s%s -H 'Content-Type: application/json' -d '%s'%n"
              .formatted(address(ports, service), path, body));
    }
  }

  private static String address(Map<SampleService, Integer> ports, SampleService service) {
    return "localhost:" + ports.get(service);
  }
}
