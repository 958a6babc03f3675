package dev.galvanic;

/** What the bodies of a service's replies look like. */
public enum ReplyStyle {
  /** {@code {"code":0,"data":...}}, and {@code {"code":...,"message":...}} for an error. */
  ENVELOPE,
  /** The bare value, and {@code application/problem+json} (RFC 9457) for an error. */
  PLAIN
}
