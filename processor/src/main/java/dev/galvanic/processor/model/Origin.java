package dev.galvanic.processor.model;

/** Where in the user's code a value comes from; opaque to everything but reading and reporting. */
public interface Origin {
  /** The origin of what no place in this compile stands for, such as a type read from a jar. */
  Origin NONE = new Origin() {};
}
