package app;

/** A colour. */
enum Color {
  RED,
  GREEN
}
