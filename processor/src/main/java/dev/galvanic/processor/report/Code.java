package dev.galvanic.processor.report;

import java.util.Locale;

/** Every mistake that Galvanic finds in a compile; each has a page in docs/errors. */
public enum Code {
  AMBIGUOUS_DEPENDENCY,
  BAD_COLUMN,
  BAD_DEFAULT,
  BAD_INDEX,
  BAD_KEY,
  BAD_NAME,
  BAD_PATH,
  BAD_REFERENCE,
  BAD_SERVICE_NAME,
  BAD_SQL,
  BAD_STATUS,
  BODY_ON_GET,
  CIRCULAR_DEPENDENCY,
  COLUMN_NAME_CLASH,
  CONTRADICTING_CONSTRAINT,
  CONTRADICTING_MEDIA,
  CONTRADICTING_SOURCE,
  DUPLICATE_MODEL,
  DUPLICATE_NAME,
  DUPLICATE_ROUTE,
  GENERATED_TOO_LATE,
  JSON_NAME_CLASH,
  MISPLACED_ANNOTATION,
  MISSING_DEPENDENCY,
  MISSING_SQL,
  NO_COMPANION,
  NOT_ACCESSIBLE,
  NOT_CONSTRUCTIBLE,
  NOT_YET,
  OWNED_TWICE,
  SCHEMA_NAME_CLASH,
  SEVERAL_BODIES,
  STALE_COMPANION,
  UNBOUND_PARAMETER,
  UNBOUND_PATH_VARIABLE,
  UNBOUND_SQL_PARAMETER,
  UNKNOWN_COLUMN,
  UNOWNED_TYPE,
  UNSUPPORTED_CONSTRAINT,
  UNSUPPORTED_TYPE,
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
