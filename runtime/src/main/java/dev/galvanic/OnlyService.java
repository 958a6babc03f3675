package dev.galvanic;

import java.net.URI;

/** A service that is alone on its event loops, which end with it. */
record OnlyService(RunningServices group) implements RunningService {
  private RunningService service() {
    return group.services().get(0);
  }

  @Override
  public ServiceDescription description() {
    return service().description();
  }

  @Override
  public URI uri() {
    return service().uri();
  }

  @Override
  public URI managementUri() {
    return service().managementUri();
  }

  @Override
  public int port() {
    return service().port();
  }

  @Override
  public boolean stop() {
    return group.stop();
  }
}
