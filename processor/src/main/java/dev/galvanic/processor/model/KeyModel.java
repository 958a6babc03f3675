package dev.galvanic.processor.model;

import java.util.Optional;

/**
 * What a dependency asks for and a bean offers.
 *
 * @param type the Java type as written in full, generic arguments included
 * @param qualifier the value of {@code @Named}
 */
public record KeyModel(String type, Optional<String> qualifier) {
  @Override
  public String toString() {
    return qualifier.map(name -> "@Named(\"" + name + "\") ").orElse("") + type;
  }
}
