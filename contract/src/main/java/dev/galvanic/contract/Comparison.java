package dev.galvanic.contract;

import java.util.List;
import java.util.Map;

/**
 * Compares two OpenAPI documents of version 3 by what they mean to a caller: the order of their
 * members, the names of schemas and those of path variables make no difference.
 */
public final class Comparison {
  private Comparison() {}

  /**
   * The differences, breaking ones first; each once, however many operations see it.
   *
   * @param before the document that callers know, as maps, lists, texts, numbers and booleans
   * @param after the one that is to be
   */
  public static List<Difference> of(Map<String, ?> before, Map<String, ?> after) {
    Found found = new Found();
    Place old = Place.of(before);
    Place now = Place.of(after);
    Map<String, Operation> gone = Operation.all(old);
    Operation.all(now)
        .forEach(
            (key, operation) -> {
              Found.Seen seen = found.by(operation.label());
              Operation known = gone.remove(key);
              if (known == null) {
                seen.add(
                    Rule.OPERATION_ADDED, operation.place(), "", operation.label() + " is new");
              } else {
                new OperationComparison(seen, known, operation).compare();
              }
            });
    gone.values()
        .forEach(
            operation ->
                found
                    .by(operation.label())
                    .add(
                        Rule.OPERATION_REMOVED,
                        operation.place(),
                        "",
                        operation.label() + " is gone"));
    for (String text : List.of("title", "version", "description")) {
      if (!info(old, text).equals(info(now, text))) {
        found
            .by("all operations")
            .add(Rule.TEXT_CHANGED, now, "", "the " + text + " of the document is another");
      }
    }
    return found.all();
  }

  private static String info(Place document, String text) {
    return document.get("info").flatMap(info -> info.text(text)).orElse("");
  }
}
