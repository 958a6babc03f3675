package dev.galvanic.contract;

import java.util.Locale;

/** The kinds of differences, and whether they break callers that know the document before. */
public enum Rule {
  OPERATION_REMOVED(true),
  PARAMETER_REMOVED(true),
  REQUIRED_PARAMETER_ADDED(true),
  PARAMETER_REQUIRED(true),
  BODY_REMOVED(true),
  BODY_REQUIRED(true),
  REQUEST_MEDIA_REMOVED(true),
  REQUEST_MEMBER_REMOVED(true),
  REQUIRED_MEMBER_ADDED(true),
  MEMBER_REQUIRED(true),
  REQUEST_NARROWED(true),
  DEFAULT_CHANGED(true),
  STATUS_CHANGED(true),
  REPLY_MEDIA_CHANGED(true),
  MEMBER_REMOVED(true),
  MEMBER_OPTIONAL(true),
  REPLY_WIDENED(true),
  TYPE_CHANGED(true),

  OPERATION_ADDED(false),
  PARAMETER_ADDED(false),
  PARAMETER_OPTIONAL(false),
  BODY_OPTIONAL(false),
  REQUEST_MEDIA_ADDED(false),
  OPTIONAL_MEMBER_ADDED(false),
  REQUEST_WIDENED(false),
  DEFAULT_ADDED(false),
  ERROR_ADDED(false),
  ERROR_REMOVED(false),
  MEMBER_ADDED(false),
  MEMBER_ALWAYS(false),
  REPLY_NARROWED(false),
  TEXT_CHANGED(false);

  private final boolean breaking;
  private final String text;

  Rule(boolean breaking) {
    this.breaking = breaking;
    StringBuilder camel = new StringBuilder();
    for (String word : name().split("_")) {
      camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    text = camel.toString();
  }

  public boolean breaking() {
    return breaking;
  }

  /** As reports have it: {@code OperationRemoved}. */
  public String text() {
    return text;
  }
}
