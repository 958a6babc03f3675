package dev.galvanic.http;

import org.jspecify.annotations.Nullable;

/** The methods that a service can answer. TRACE and CONNECT are refused before routing. */
public enum Method {
  GET,
  HEAD,
  POST,
  PUT,
  PATCH,
  DELETE,
  OPTIONS;

  /** The method of that exact name (methods are case-sensitive, RFC 9110 section 9.1), or null. */
  public static @Nullable Method named(String name) {
    return switch (name) {
      case "GET" -> GET;
      case "HEAD" -> HEAD;
      case "POST" -> POST;
      case "PUT" -> PUT;
      case "PATCH" -> PATCH;
      case "DELETE" -> DELETE;
      case "OPTIONS" -> OPTIONS;
      default -> null;
    };
  }
}
