package dev.galvanic.client.discovery.dns;

import dev.galvanic.client.discovery.balance.Answer;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.Places;
import dev.galvanic.client.discovery.balance.Source;
import dev.galvanic.config.Location;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** An instance at each address of each host that an SRV record names, at that record's port. */
record SrvSource(NameServers servers, Limits limits, Location.Srv location, Places places)
    implements Source {
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
    Map<Boolean, List<Target>> targets =
        records.all().stream()
            .filter(target -> !target.host().equals("."))
            .collect(Collectors.partitioningBy(this::canBe));
    places.skip(
        name(),
        targets.get(false).stream().map(target -> target.host() + ":" + target.port()).toList());
    List<CompletableFuture<Part>> parts = targets.get(true).stream().map(this::instances).toList();
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(
            done -> join(records.age(), parts.stream().map(CompletableFuture::join).toList()));
  }

  private boolean canBe(Target target) {
    return isNamed() ? named(target).isPresent() : Places.isPort(target.port());
  }

  /** Its certificate has the name of the host and not its address. */
  private boolean isNamed() {
    return location.scheme().equals("https");
  }

  private Optional<URI> named(Target target) {
    String host = target.host().replaceFirst("\\.$", "");
    return Places.uri("https", host, target.port(), location.path());
  }

  private CompletableFuture<Part> instances(Target target) {
    if (isNamed()) {
      Found found = new Found(named(target).orElseThrow(), target.priority(), target.weight());
      return CompletableFuture.completedFuture(new Part(List.of(found), limits.most()));
    }
    return servers
        .addresses(target.host())
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
