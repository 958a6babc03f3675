package dev.galvanic.sql;

/**
 * A result does not have the columns or the types that were asked for: 500. It is a mistake in the
 * program or its schema.
 */
public class SqlMappingException extends SqlException {
  private static final long serialVersionUID = 1L;

  /**
   * @param fact what does not fit, with the column's name; no value
   */
  public SqlMappingException(String fact) {
    this(SqlFailure.of("row mapping", fact));
  }

  public SqlMappingException(SqlFailure failure) {
    super(500, failure, null);
  }
}
