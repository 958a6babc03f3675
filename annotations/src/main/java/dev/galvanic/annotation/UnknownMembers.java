package dev.galvanic.annotation;

/** What becomes of members of a request's body that nothing declares. */
public enum UnknownMembers {

  /** They are skipped. */
  IGNORE,
  /** Each is a mistake of the request: status 400, with its pointer. */
  REFUSE
}
