package dev.galvanic.annotation;

/** What surrounds the data of a reply. */
public enum Replies {

  /** {@code {"code":0,"data":...}}, with {@code "pagination"} for a page. */
  ENVELOPE,
  /** The bare data; errors are {@code application/problem+json} (RFC 9457). */
  PLAIN
}
