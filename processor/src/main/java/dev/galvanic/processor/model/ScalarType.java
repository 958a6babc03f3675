package dev.galvanic.processor.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The one table of scalars. A new scalar is one line here and one constant of its {@link
 * #constant()} name in the runtime's {@code Codecs}, {@code Texts} and {@code RowMappers}.
 */
public enum ScalarType {
  BOOLEAN("boolean", "java.lang.Boolean", "booleanValue", "boolean", "", "boolean"),
  BYTE("byte", "java.lang.Byte", "byteValue", "integer", "int32", "smallint"),
  SHORT("short", "java.lang.Short", "shortValue", "integer", "int32", "smallint"),
  INT("int", "java.lang.Integer", "intValue", "integer", "int32", "integer"),
  LONG("long", "java.lang.Long", "longValue", "integer", "int64", "bigint"),
  FLOAT("float", "java.lang.Float", "floatValue", "number", "float", "real"),
  DOUBLE("double", "java.lang.Double", "doubleValue", "number", "double", "double precision"),
  CHAR("char", "java.lang.Character", "charValue", "string", "", "char(1)"),
  STRING("", "java.lang.String", "string", "string", "", "text"),
  BIG_DECIMAL("", "java.math.BigDecimal", "bigDecimal", "number", "", "numeric"),
  BIG_INTEGER("", "java.math.BigInteger", "bigInteger", "integer", "", "numeric"),
  UUID("", "java.util.UUID", "uuid", "string", "uuid", "uuid"),
  BYTES("", "byte[]", "bytes", "string", "byte", "bytea"),
  INSTANT("", "java.time.Instant", "instant", "string", "date-time", "timestamptz"),
  OFFSET_DATE_TIME(
      "", "java.time.OffsetDateTime", "offsetDateTime", "string", "date-time", "timestamptz"),
  LOCAL_DATE("", "java.time.LocalDate", "localDate", "string", "date", "date"),
  LOCAL_TIME("", "java.time.LocalTime", "localTime", "string", "local-time", "time"),
  LOCAL_DATE_TIME(
      "", "java.time.LocalDateTime", "localDateTime", "string", "local-date-time", "timestamp"),
  DURATION("", "java.time.Duration", "duration", "string", "duration", "interval");

  private final String primitive;
  private final String javaType;
  private final String accessor;
  private final String openApiType;
  private final String openApiFormat;
  private final String sqlType;

  ScalarType(
      String primitive,
      String javaType,
      String accessor,
      String openApiType,
      String openApiFormat,
      String sqlType) {
    this.primitive = primitive;
    this.javaType = javaType;
    this.accessor = accessor;
    this.openApiType = openApiType;
    this.openApiFormat = openApiFormat;
    this.sqlType = sqlType;
  }

  /** The primitive's keyword, empty if there is none. */
  public Optional<String> primitive() {
    return primitive.isEmpty() ? Optional.empty() : Optional.of(primitive);
  }

  /** The qualified name of the reference type, or {@code byte[]}. */
  public String javaType() {
    return javaType;
  }

  /** The method that reads and writes it on JsonReader, JsonWriter and Row. */
  public String accessor() {
    return accessor;
  }

  /** The constant of the runtime's Codecs, Texts and RowMappers. */
  public String constant() {
    return name();
  }

  public String openApiType() {
    return openApiType;
  }

  /** OpenAPI's format, if one fits. */
  public Optional<String> openApiFormat() {
    return openApiFormat.isEmpty() ? Optional.empty() : Optional.of(openApiFormat);
  }

  /** The type of a column. */
  public String sqlType() {
    return sqlType;
  }

  /** The scalar whose reference type or primitive has this name. */
  public static Optional<ScalarType> ofJavaType(String name) {
    return Arrays.stream(values())
        .filter(s -> s.javaType.equals(name) || s.primitive.equals(name))
        .findFirst();
  }
}
