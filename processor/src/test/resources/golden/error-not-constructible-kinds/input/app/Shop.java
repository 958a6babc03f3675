package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;

@Service(name = "shop")
final class Shop {}

final class Outer {
  @Singleton
  final class Inner {}
}

@Singleton
abstract class Half {}

@Singleton
final class Box<T> {}
