package dev.galvanic.client.discovery.dns;

import dev.galvanic.client.discovery.balance.Answer;
import dev.galvanic.client.discovery.balance.Found;
import dev.galvanic.client.discovery.balance.Source;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.CompletionStage;

/** An instance at each address of a host. */
record AddressSource(NameServers servers, Limits limits, URI uri) implements Source {
  @Override
  public String name() {
    return "the DNS, asked for " + uri.getHost() + ",";
  }

  @Override
  public CompletionStage<Answer> ask() {
    return servers
        .addresses(uri.getHost())
        .thenApply(
            records ->
                new Answer(
                    records.all().stream().map(this::found).toList(),
                    limits.within(records.age())));
  }

  private Found found(InetAddress address) {
    return Found.at(Addresses.uri(uri.getScheme(), address, uri.getPort(), uri.getRawPath()));
  }

  @Override
  public void close() {}
}
