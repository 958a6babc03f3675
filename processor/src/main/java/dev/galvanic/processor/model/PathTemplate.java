package dev.galvanic.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The path of a route: {@code /users/{id}}. A trailing slash makes no difference and is not kept.
 *
 * @param segments in order; none for {@code /}
 */
public record PathTemplate(List<Segment> segments) {
  public PathTemplate {
    segments = List.copyOf(segments);
  }

  /** One segment. */
  public sealed interface Segment {
    /** The segment as the template writes it. */
    String text();
  }

  /** A segment that is as written. */
  public record Literal(String text) implements Segment {}

  /** A segment that is a variable. */
  public record Variable(String name) implements Segment {
    @Override
    public String text() {
      return "{" + name + "}";
    }
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException whose message is the fact that is wrong, as in "a variable
   *     stands for a whole segment"
   */
  public static PathTemplate parse(String text) {
    List<Segment> segments = new ArrayList<>();
    for (String part : text.split("/")) {
      if (!part.isEmpty()) {
        segments.add(segment(part));
      }
    }
    return new PathTemplate(segments);
  }

  private static Segment segment(String part) {
    boolean variable = part.startsWith("{") && part.endsWith("}");
    String name = variable ? part.substring(1, part.length() - 1) : part;
    if (name.contains("{") || name.contains("}")) {
      throw new IllegalArgumentException(
          "a variable must stand for a whole segment, but one has '" + part + "'");
    }
    if (!variable) {
      return literal(part);
    }
    if (name.isEmpty() || !name.chars().allMatch(Character::isJavaIdentifierPart)) {
      throw new IllegalArgumentException("'" + name + "' is not the name of a parameter");
    }
    return new Variable(name);
  }

  private static Literal literal(String part) {
    if (!part.chars().allMatch(c -> c > ' ' && c < 127 && "?#%\"<>\\^`|".indexOf(c) < 0)) {
      throw new IllegalArgumentException("'" + part + "' has a character that a path cannot have");
    }
    return new Literal(part);
  }

  /** The names of the variables in order. */
  public List<String> variables() {
    return segments.stream()
        .filter(Variable.class::isInstance)
        .map(s -> ((Variable) s).name())
        .toList();
  }

  /** The index of the segment that is this variable, or -1. */
  public int indexOf(String variable) {
    return segments.indexOf(new Variable(variable));
  }

  /**
   * The template with every variable as {@code {}}: two routes of one shape and method cannot be
   * told apart.
   */
  public String shape() {
    return "/"
        + segments.stream()
            .map(s -> s instanceof Variable ? "{}" : s.text())
            .collect(Collectors.joining("/"));
  }

  /** The template as a document writes it. */
  public String text() {
    return "/" + segments.stream().map(Segment::text).collect(Collectors.joining("/"));
  }
}
