package app;

enum Color {
  RED,
  GREEN
}
