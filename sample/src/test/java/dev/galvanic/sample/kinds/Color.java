package dev.galvanic.sample.kinds;

enum Color {
  RED,
  GREEN
}
