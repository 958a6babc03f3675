package dev.galvanic.testing.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An operation of the document.
 *
 * @param method in upper case
 * @param body the one that it takes, if it takes one
 * @param replies the media types of each status; none for a reply without a body
 * @param required whether a request must have a body
 */
record Operation(
    String method,
    Path path,
    List<Parameter> parameters,
    Optional<Media> body,
    boolean required,
    Map<String, List<Media>> replies) {

  String label() {
    return method + " " + path.text();
  }

  boolean names(int status) {
    return replies.containsKey(Integer.toString(status));
  }

  /** The statuses that say that it did what it is for. */
  Set<String> successes() {
    return replies.keySet().stream()
        .filter(status -> status.startsWith("2") || status.startsWith("3"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a reply of this status is described as: as others are, if it is not named. */
  Optional<List<Media>> reply(int status) {
    return described(status).or(() -> Optional.ofNullable(replies.get("default")));
  }

  /** What a reply of this very status, or of its hundred, is described as. */
  Optional<List<Media>> described(int status) {
    return Optional.ofNullable(replies.get(Integer.toString(status)))
        .or(() -> Optional.ofNullable(replies.get(status / 100 + "XX")));
  }

  boolean endless() {
    return replies.values().stream().flatMap(List::stream).anyMatch(Media::endless);
  }

  List<Parameter> parameters(String in) {
    return parameters.stream().filter(parameter -> parameter.in().equals(in)).toList();
  }
}
