package dev.galvanic.processor.model;

/** The methods that a route can have. */
public enum HttpMethod {
  GET,
  HEAD,
  POST,
  PUT,
  PATCH,
  DELETE,
  OPTIONS;

  /** Whether a record parameter is the body, rather than spread over the query. */
  public boolean hasBody() {
    return this == POST || this == PUT || this == PATCH;
  }
}
