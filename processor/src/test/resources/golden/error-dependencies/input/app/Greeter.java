package app;

import jakarta.inject.Singleton;

@Singleton
final class Greeter {
  Greeter(Voice voice) {}
}
