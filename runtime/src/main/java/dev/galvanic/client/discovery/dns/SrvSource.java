package dev.galvanic.client.discovery.dns;

import dev.galvanic.client.discovery.balance.Answer;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.Source;
import dev.galvanic.config.Location;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An instance at each address of each host that an SRV record names, at that record's port. */
record SrvSource(NameServers servers, Limits limits, Location.Srv location) implements Source {
  /** What one record leads to. */
  private record Part(List<Found> instances, Duration age) {}

  @Override
  public String name() {
    return "the DNS, asked for " + location.name() + ",";
  }

  @Override
  public CompletionStage<Answer> ask() {
    return servers.targets(location.name()).thenCompose(this::follow);
  }

  /** Fails if any host's addresses are not told: half of the instances would get all the load. */
  private CompletableFuture<Answer> follow(Records<Target> records) {
    List<CompletableFuture<Part>> parts =
        records.all().stream()
            .filter(target -> !target.host().equals("."))
            .map(this::instances)
            .toList();
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(
            done -> join(records.age(), parts.stream().map(CompletableFuture::join).toList()));
  }

  private CompletableFuture<Part> instances(Target target) {
    if (location.scheme().equals("https")) {
      // Its certificate has the name of the host and not its address.
      String host = target.host().replaceFirst("\\.$", "");
      URI uri = URI.create("https://" + host + ":" + target.port() + location.path());
      Found found = new Found(uri, target.priority(), target.weight());
      return CompletableFuture.completedFuture(new Part(List.of(found), limits.most()));
    }
    return Addresses.of(target.host(), servers)
        .thenApply(
            addresses ->
                new Part(
                    addresses.all().stream()
                        .map(
                            address ->
                                new Found(
                                    Addresses.uri("http", address, target.port(), location.path()),
                                    target.priority(),
                                    target.weight()))
                        .toList(),
                    addresses.age()));
  }

  private Answer join(Duration age, List<Part> parts) {
    List<Found> found = new ArrayList<>();
    Duration least = age;
    for (Part part : parts) {
      found.addAll(part.instances());
      least = part.age().compareTo(least) < 0 ? part.age() : least;
    }
    return new Answer(found, limits.within(least));
  }

  @Override
  public void close() {}
}
