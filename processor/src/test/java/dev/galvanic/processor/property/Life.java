package dev.galvanic.processor.property;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a service has gone through so far. */
final class Life {
  private final String name;
  private final List<Edit> edits;
  private World world = World.start();
  private final List<String> story = new ArrayList<>();
  private final Map<String, Integer> released = new HashMap<>();
  private final Map<String, Integer> accepted = new TreeMap<>();
  private int restarts;
  private String failure = "";

  Life(String name, List<Edit> edits) {
    this.name = name;
    this.edits = List.copyOf(edits);
  }

  /** The package, the service and the schemas are all called by it. */
  String name() {
    return name;
  }

  List<Edit> edits() {
    return edits;
  }

  World world() {
    return world;
  }

  void world(World next) {
    world = next;
  }

  Path released(Path root) {
    return root.resolve(name);
  }

  /**
   * What was pasted is released: the annotations may go, or stay and agree.
   *
   * @param keep whether they stay
   */
  void releasedNow(boolean keep) {
    if (!keep) {
      world = world.born();
    }
    released.clear();
    world.entities().forEach(e -> released.put(e.record(), e.annotations().size()));
    released.put("App", world.serviceAnnotations().size());
  }

  /**
   * Takes back what was pasted and is not released, as somebody does who has changed his mind.
   *
   * @return whether there was something
   */
  boolean startOver() {
    World before = world;
    world =
        world
            .entities(e -> e.annotations(kept(e.annotations(), e.record())))
            .annotated(kept(world.serviceAnnotations(), "App"));
    if (world.equals(before)) {
      return false;
    }
    restarts++;
    return true;
  }

  void accepted(String rule) {
    accepted.merge(rule, 1, Integer::sum);
  }

  /** The rules of the lint that what was pasted broke, and how often. */
  Map<String, Integer> accepted() {
    return accepted;
  }

  /** How often it started over. */
  int restarts() {
    return restarts;
  }

  /** Whether every annotation that stands on the record was released. */
  boolean allReleased(String record) {
    return world.entities().stream()
        .filter(e -> e.record().equals(record))
        .allMatch(e -> e.annotations().equals(kept(e.annotations(), record)));
  }

  private List<String> kept(List<String> annotations, String where) {
    return annotations.subList(0, Math.min(annotations.size(), released.getOrDefault(where, 0)));
  }

  void tell(String what) {
    story.add(what);
  }

  void fail(String why) {
    if (failure.isEmpty()) {
      failure = why;
    }
  }

  boolean failed() {
    return !failure.isEmpty();
  }

  String summary() {
    return name + " failed: " + failure;
  }

  /** Everything that helps to see why it failed. */
  String report() {
    return summary()
        + "\nedits: "
        + edits
        + "\n"
        + String.join("\n", story)
        + "\nin the end:\n"
        + String.join("\n", world.sources(name).values());
  }
}
