package dev.galvanic.metrics;

import dev.galvanic.http.Method;
import io.micrometer.core.instrument.Tags;

/** The attributes of HTTP, by the names that OpenTelemetry gives them. */
final class HttpTags {
  /** How it ended, with a status that is none of HTTP's. */
  static final Tags UNKNOWN = ended("_OTHER", "_OTHER");

  private HttpTags() {}

  static Tags method(Method method) {
    return Tags.of("http.request.method", method.name());
  }

  /** How it ended, with a status; 0: without one, for its client had gone. */
  static Tags ended(int status, int firstError) {
    if (status == 0) {
      return ended("", "client_gone");
    }
    String code = Integer.toString(status);
    return ended(code, status < firstError ? "" : code);
  }

  /** How it ended. Prometheus wants the same labels everywhere, and takes an empty one for none. */
  static Tags ended(String status, String error) {
    return Tags.of("http.response.status_code", status, "error.type", error);
  }
}
