package dev.galvanic.processor.generate.openapi;

/** Which way a value goes; a reply has all its members, a request may leave some out. */
enum Direction {
  REQUEST,
  REPLY
}
