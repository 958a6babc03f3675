package app;

enum Color {
  RED
}
