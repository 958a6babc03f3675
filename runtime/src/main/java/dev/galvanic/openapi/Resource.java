package dev.galvanic.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file of the class path, read anew each time: few ask, and the larger ones are large. */
record Resource(Class<?> owner, String path) {

  boolean exists() {
    return owner.getResource(path) != null;
  }

  byte[] bytes() {
    try (InputStream in = owner.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "The resource " + path + " is not on the class path. Build the service again.");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The resource " + path + " cannot be read.", unreadable);
    }
  }
}
