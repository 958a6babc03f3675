package app;

final class Outer {
  record Inner(int depth) {}

  private Outer() {}
}
