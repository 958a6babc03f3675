package dev.galvanic.client.discovery;

import dev.galvanic.client.Instances;
import dev.galvanic.client.discovery.balance.Balancer;
import dev.galvanic.client.discovery.balance.Following;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The instances of one service, as they are found. */
public final class Discovered implements Instances {
  private final Balancer balancer;
  private final Optional<Following> following;

  Discovered(Balancer balancer, Optional<Following> following) {
    this.balancer = balancer;
    this.following = following;
  }

  @Override
  public Chosen choose(List<URI> tried) {
    return balancer.choose(tried);
  }

  /** Ends when it is known for the first time where they are, or that nobody tells; in time. */
  public CompletionStage<Void> first() {
    return following.map(Following::first).orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  /** How many are known. */
  public int known() {
    return balancer.known();
  }

  /** How many of them are left out because they fail. */
  public int leftOut() {
    return balancer.leftOut();
  }

  @Override
  public void close() {
    following.ifPresent(Following::close);
    balancer.close();
  }
}
