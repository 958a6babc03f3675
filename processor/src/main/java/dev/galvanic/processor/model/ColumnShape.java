package dev.galvanic.processor.model;

/** How a value stands in a column or an argument. */
public enum ColumnShape {
  /** A scalar or an enum. */
  SINGLE,
  /** A List or Set of these, in one dimension. */
  ARRAY,
  /** A record, a map, or a List or Set of such: jsonb. */
  JSON,
  /** Not at all. */
  NONE;

  /** Of a value that is there, or of the type that says it may be absent. */
  public static ColumnShape of(ValueType type) {
    ValueType present = type.present();
    if (isSingle(present)) {
      return SINGLE;
    }
    if (present.element().isPresent()) {
      ValueType element = present.element().get();
      return isSingle(element) ? ARRAY : isSingle(element.present()) ? NONE : json(element);
    }
    return json(present);
  }

  private static ColumnShape json(ValueType type) {
    boolean none =
        type.present() instanceof ValueType.PageOf
            || type.present() instanceof ValueType.StreamOf
            || type.present() instanceof ValueType.Variable
            || type.present() instanceof ValueType.Opaque;
    return none ? NONE : JSON;
  }

  private static boolean isSingle(ValueType type) {
    return type instanceof ValueType.Scalar || type instanceof ValueType.EnumOf;
  }
}
