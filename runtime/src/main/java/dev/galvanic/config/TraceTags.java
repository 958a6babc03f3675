package dev.galvanic.config;

/** What the tags of spans are called. */
public enum TraceTags {
  /** As OpenTelemetry's conventions say: {@code http.request.method}. */
  OTEL,

  /** As OpenTracing's conventions said: {@code http.method}. */
  LEGACY,

  /** Each tag under both names. */
  BOTH;

  public boolean hasOtel() {
    return this != LEGACY;
  }

  public boolean hasLegacy() {
    return this != OTEL;
  }
}
