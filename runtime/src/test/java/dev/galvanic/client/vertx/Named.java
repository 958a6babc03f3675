package dev.galvanic.client.vertx;

import dev.galvanic.client.Instances;
import java.net.URI;
import java.util.List;

/** The only instance, which was found by a name. */
record Named(URI address, String host) implements Instances, Instances.Chosen {
  @Override
  public Chosen choose(List<URI> tried) {
    return this;
  }

  @Override
  public void end(boolean healthy) {}

  @Override
  public void close() {}
}
