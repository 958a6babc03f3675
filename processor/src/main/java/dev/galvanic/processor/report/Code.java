package dev.galvanic.processor.report;

import java.util.Locale;

/** Every mistake that Galvanic finds in a compile; each has a page in docs/errors. */
public enum Code {
  AMBIGUOUS_DEPENDENCY,
  BAD_ACCEPT,
  BAD_DEFAULT,
  BAD_PATH,
  BAD_SERVICE_NAME,
  BAD_SQL,
  BAD_STATUS,
  BODY_ON_GET,
  BREAKS_RUNNING_INSTANCES,
  CIRCULAR_DEPENDENCY,
  COLUMN_NAME_CLASH,
  CONSTRAINT_WITHOUT_NOT_VALID,
  CONTRADICTING_CONSTRAINT,
  CONTRADICTING_MEDIA,
  CONTRADICTING_SOURCE,
  DATA_LOSS,
  DATA_UNDER_LOCK,
  DUPLICATE_MODEL,
  DUPLICATE_ROUTE,
  GENERATED_TOO_LATE,
  INDEX_WITHOUT_CONCURRENTLY,
  JSON_NAME_CLASH,
  MISPLACED_ANNOTATION,
  MISSING_DEPENDENCY,
  MISSING_SQL,
  NO_COMPANION,
  NOT_ACCESSIBLE,
  NOT_CONSTRUCTIBLE,
  NOT_IN_TRANSACTION,
  NOT_NULL_SCAN,
  NOT_NULL_WITHOUT_DEFAULT,
  NOT_YET,
  OWNED_TWICE,
  RELATION_NAME_CLASH,
  SCHEMA_NAME_CLASH,
  SEVERAL_BODIES,
  SEVERAL_STRONG_LOCKS,
  STALE_ACCEPT,
  STALE_COMPANION,
  STILL_USED,
  STRONG_LOCK_IN_SQL,
  TABLE_REWRITE,
  TYPE_NARROWING,
  UNBOUND_PARAMETER,
  UNBOUND_PATH_VARIABLE,
  UNBOUND_SQL_PARAMETER,
  UNOWNED_TYPE,
  UNSUPPORTED_CONSTRAINT,
  UNSUPPORTED_TYPE,
  WHOLE_TABLE_WRITE,
  WRONG_KIND;

  private final String text;

  Code() {
    StringBuilder camel = new StringBuilder();
    for (String word : name().split("_")) {
      camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    text = camel.toString();
  }

  /** As messages and the names of the pages have it: {@code DuplicateRoute}. */
  public String text() {
    return text;
  }
}
