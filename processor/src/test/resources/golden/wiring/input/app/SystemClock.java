package app;

import dev.galvanic.annotation.OnStart;
import dev.galvanic.annotation.OnStop;
import jakarta.inject.Singleton;
import java.time.Instant;

@Singleton
final class SystemClock implements Clock {
  @Override
  public Instant now() {
    return Instant.now();
  }

  @OnStart
  void warmUp() {}

  @OnStop
  void coolDown() {}
}
