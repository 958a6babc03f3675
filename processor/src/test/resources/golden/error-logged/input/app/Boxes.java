package app;

import dev.galvanic.annotation.Logged;
import jakarta.inject.Singleton;

interface Box<T> {
  @Logged
  T open();
}

@Singleton
final class Boxes implements Box<String> {
  @Override
  public String open() {
    return "";
  }
}
