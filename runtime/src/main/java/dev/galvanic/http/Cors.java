package dev.galvanic.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which pages of other origins may call a service (the Fetch standard, section 3.2).
 *
 * @param origins exact origins, such as {@code https://app.example.com}, or {@code *} for all; none
 *     switches all of this off
 * @param methods what they may use; none means whatever the path has
 * @param headers the request headers that they may send
 */
public record Cors(Set<String> origins, List<String> methods, List<String> headers) {
  /** How many seconds a browser may remember a preflight's answer. */
  private static final String REMEMBER = "600";

  public Cors {
    origins = Set.copyOf(origins);
    methods = List.copyOf(methods);
    headers = List.copyOf(headers);
  }

  public static Cors off() {
    return new Cors(Set.of(), List.of(), List.of());
  }

  public boolean on() {
    return !origins.isEmpty();
  }

  /** Adds to the reply what lets the page of this origin read it. */
  public void apply(Optional<String> origin, Headers reply) {
    if (origins.contains("*")) {
      origin.ifPresent(any -> reply.set("Access-Control-Allow-Origin", "*"));
      return;
    }
    // Said of every reply, so that no cache gives one origin's reply to another.
    reply.add("Vary", "Origin");
    origin.filter(this::allows).ifPresent(known -> reply.set("Access-Control-Allow-Origin", known));
  }

  /** Adds the answer to a preflight, if this origin may ask at all. */
  public void preflight(String origin, String allow, Headers reply) {
    if (!origins.contains("*") && !allows(origin)) {
      return;
    }
    reply.set(
        "Access-Control-Allow-Methods", methods.isEmpty() ? allow : String.join(", ", methods));
    if (!headers.isEmpty()) {
      reply.set("Access-Control-Allow-Headers", String.join(", ", headers));
    }
    reply.set("Access-Control-Max-Age", REMEMBER);
  }

  /** The origin "null" is what sandboxed pages of anybody send: it is never allowed. */
  private boolean allows(String origin) {
    return !origin.equals("null") && origins.contains(origin);
  }
}
