package dev.galvanic;

import java.util.List;

/**
 * What a service is called and where its generated resources are.
 *
 * @param name the service's name, such as {@code user-service}: the prefix of its variables and the
 *     name that clients call it by
 * @param title what the API document is headed
 * @param version the version of its API
 * @param replies what its replies look like
 * @param document the class-path location of the OpenAPI document; empty if there is none
 * @param migrations the class-path location of the index of its SQL scripts; empty if it has no
 *     tables
 * @param database whether it needs one, for tables or for anything else
 * @param clients the names of the services that it calls
 */
public record ServiceDescription(
    String name,
    String title,
    String version,
    ReplyStyle replies,
    String document,
    String migrations,
    boolean database,
    List<String> clients) {
  public ServiceDescription {
    clients = List.copyOf(clients);
  }
}
