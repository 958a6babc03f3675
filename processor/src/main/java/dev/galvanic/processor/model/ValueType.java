package dev.galvanic.processor.model;

import java.util.List;

/** What a value is: of a JSON member, a parameter, a column, a reply. */
public sealed interface ValueType {

  /** A scalar; {@code primitive} if the Java type is the primitive itself, which is never null. */
  record Scalar(ScalarType scalar, boolean primitive) implements ValueType {}

  /** A reference that may be null. */
  record Nullable(ValueType of) implements ValueType {}

  /** {@code java.util.Optional}. */
  record Optional(ValueType of) implements ValueType {}

  /** {@code java.util.List}. */
  record ListOf(ValueType of) implements ValueType {}

  /** {@code java.util.Set}. */
  record SetOf(ValueType of) implements ValueType {}

  /** {@code java.util.Map} with String keys. */
  record MapOf(ValueType of) implements ValueType {}

  /** A record, with its type arguments if it is generic. */
  record RecordOf(TypeRef type, List<ValueType> arguments) implements ValueType {
    public RecordOf {
      arguments = List.copyOf(arguments);
    }
  }

  /** An enum. */
  record EnumOf(TypeRef type) implements ValueType {}

  /** A type variable of the generic record whose component this is. */
  record Variable(String name) implements ValueType {}

  /** {@code dev.galvanic.Page}. */
  record PageOf(ValueType item) implements ValueType {}

  /**
   * A stream of values: {@code Flow.Publisher} when asynchronous, {@code java.util.stream.Stream}
   * otherwise.
   */
  record StreamOf(ValueType of, boolean asynchronous) implements ValueType {}

  /** {@code dev.galvanic.http.Part}, which only a form in multipart/form-data has. */
  record Part() implements ValueType {}

  /**
   * A type that Galvanic does not carry, and only the codec of a column knows; {@code javaType} in
   * full.
   */
  record Opaque(String javaType) implements ValueType {}

  /** Without the wrappers that say it may be absent. */
  default ValueType present() {
    if (this instanceof Nullable nullable) {
      return nullable.of().present();
    }
    return this instanceof Optional optional ? optional.of().present() : this;
  }

  /** What a List or Set holds. */
  default java.util.Optional<ValueType> element() {
    if (this instanceof ListOf list) {
      return java.util.Optional.of(list.of());
    }
    return this instanceof SetOf set ? java.util.Optional.of(set.of()) : java.util.Optional.empty();
  }

  /** Whether it is a part of a form, or several of them. */
  default boolean parts() {
    return present().element().orElse(present()) instanceof Part;
  }

  /** Whether a request may leave it out. */
  default boolean absentable() {
    return this instanceof Nullable || this instanceof Optional;
  }
}
