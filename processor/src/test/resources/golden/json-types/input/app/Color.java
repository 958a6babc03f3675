package app;

/** A colour. */
public enum Color {
  RED,
  GREEN
}
