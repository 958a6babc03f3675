package dev.galvanic.processor.model;

/** How a bean comes to be. */
public sealed interface BeanSource {

  /** By its constructor: a resource or a {@code @Singleton}. */
  record Constructed(TypeRef type) implements BeanSource {}

  /** By a {@code @Provides} method, static or of a bean that is the holder. */
  record Provided(TypeRef holder, String method, boolean isStatic) implements BeanSource {}

  /** The generated implementation of a repository. */
  record Repository(TypeRef type) implements BeanSource {}

  /** The generated implementation of a client. */
  record Client(TypeRef type, String service) implements BeanSource {}

  /** A client that the compile of the service that it calls generated. */
  record Remote(RemoteModel client) implements BeanSource {}

  /** What the runtime offers: the method of Wiring that gives it, and what it is told. */
  record BuiltIn(String wiringMethod, Argument argument) implements BeanSource {
    /** What the method takes. */
    public enum Argument {
      NONE,
      /** The {@code @Named} of whoever wants it. */
      QUALIFIER,
      /** The class, of a library that the runtime itself may lack. */
      TYPE
    }

    boolean takesQualifier() {
      return argument == Argument.QUALIFIER;
    }
  }
}
