package dev.galvanic.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The only instance that there is. */
record OneInstance(URI address) implements Instances, Instances.Chosen {
  @Override
  public Chosen choose(List<URI> tried) {
    return this;
  }

  @Override
  public void answered() {}

  @Override
  public void leaveAlone(Duration pause) {}

  @Override
  public void end(Outcome outcome) {}

  @Override
  public void close() {}
}
