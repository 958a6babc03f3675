package dev.galvanic.processor.generate.router;

import dev.galvanic.processor.model.PathTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paths of one number of segments, as a tree of segments. */
final class RouteTree {
  /** What stands at this segment if it is as written, in source order. */
  final Map<String, RouteTree> literals = new LinkedHashMap<>();

  /** What stands here otherwise. */
  @Nullable RouteTree variable;

  /** The field of the path that ends here. */
  @Nullable String field;

  void add(PathTemplate path, String field) {
    RouteTree node = this;
    for (PathTemplate.Segment segment : path.segments()) {
      node = node.child(segment);
    }
    node.field = field;
  }

  private RouteTree child(PathTemplate.Segment segment) {
    if (segment instanceof PathTemplate.Literal literal) {
      return literals.computeIfAbsent(literal.text(), text -> new RouteTree());
    }
    if (variable == null) {
      variable = new RouteTree();
    }
    return variable;
  }

  /** Whether every path of this many segments leads somewhere here. */
  boolean total() {
    return field != null || variable != null && variable.total();
  }

  /** How many comparisons and returns the code of this tree has. */
  int weight() {
    int weight = field != null ? 1 : 0;
    for (RouteTree child : literals.values()) {
      weight += 2 + child.weight();
    }
    return variable == null ? weight : weight + variable.weight();
  }

  /** The same tree in parts of at most so many literals; the last one has the variable. */
  List<RouteTree> parts(int most) {
    List<RouteTree> parts = new ArrayList<>();
    RouteTree part = new RouteTree();
    for (Map.Entry<String, RouteTree> literal : literals.entrySet()) {
      if (part.literals.size() == most) {
        parts.add(part);
        part = new RouteTree();
      }
      part.literals.put(literal.getKey(), literal.getValue());
    }
    part.variable = variable;
    parts.add(part);
    return parts;
  }
}
