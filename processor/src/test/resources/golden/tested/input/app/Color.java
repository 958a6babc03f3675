package app;

enum Color {
  RED,
  BLUE
}
