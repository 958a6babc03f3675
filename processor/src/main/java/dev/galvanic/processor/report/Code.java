package dev.galvanic.processor.report;

import java.util.Locale;

/** Every mistake that Galvanic finds in a compile; each has a page in docs/errors. */
public enum Code {
  AMBIGUOUS_DEPENDENCY,
  BAD_DEFAULT,
  BAD_MIGRATION,
  BAD_PATH,
  BAD_SERVICE_NAME,
  BAD_SQL,
  BAD_STATUS,
  BAD_VERSION,
  BODY_ON_GET,
  CIRCULAR_DEPENDENCY,
  COLUMN_NAME_CLASH,
  CONTRADICTING_CONSTRAINT,
  CONTRADICTING_MEDIA,
  CONTRADICTING_SOURCE,
  DUPLICATE_MODEL,
  DUPLICATE_ROUTE,
  DUPLICATE_VERSION,
  GENERATED_TOO_LATE,
  JSON_NAME_CLASH,
  MIGRATION_OF_NEW_TABLE,
  MISPLACED_ANNOTATION,
  MISSING_DEFINITION,
  MISSING_DEPENDENCY,
  MISSING_SQL,
  MISSING_USING,
  NOT_ACCESSIBLE,
  NOT_CONSTRUCTIBLE,
  NOT_YET,
  NO_COMPANION,
  OWNED_TWICE,
  RELEASED_CONFLICT,
  RELEASED_EDITED,
  RELEASED_MISSING,
  RELEASED_ORDER,
  RELEASED_UNLISTED,
  RELEASED_UNREADABLE,
  RELEASED_VERSION_DIFFERS,
  SCHEMA_DRIFT,
  SCHEMA_NAME_CLASH,
  SEVERAL_BODIES,
  STALE_COMPANION,
  UNBOUND_PARAMETER,
  UNBOUND_PATH_VARIABLE,
  UNBOUND_SQL_PARAMETER,
  UNDECLARED_EFFECT,
  UNKNOWN_MIGRATION_TARGET,
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
