package dev.galvanic.processor.generate;

import dev.galvanic.processor.model.TypeRef;
import java.util.List;

/** A file that the compile makes. */
public sealed interface Artifact {

  /**
   * The user's types that it was made from: exactly one if it belongs to a type, all that the
   * service owns if it belongs to the service.
   */
  List<TypeRef> origins();

  /** The whole text. */
  String text();

  /** A class in Java. */
  record JavaSource(TypeRef type, String text, List<TypeRef> origins) implements Artifact {
    public JavaSource {
      origins = List.copyOf(origins);
    }
  }

  /** A file of the class output, by its path without a leading slash. */
  record Resource(String path, String text, List<TypeRef> origins) implements Artifact {
    public Resource {
      origins = List.copyOf(origins);
    }
  }
}
