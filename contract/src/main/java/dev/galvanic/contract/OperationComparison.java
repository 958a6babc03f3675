package dev.galvanic.contract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares an operation that is in both documents. */
final class OperationComparison {
  private final Found.Seen seen;
  private final Operation before;
  private final Operation after;
  private final SchemaComparison schemas;

  OperationComparison(Found.Seen seen, Operation before, Operation after) {
    this.seen = seen;
    this.before = before;
    this.after = after;
    schemas = new SchemaComparison(seen);
  }

  void compare() {
    parameters();
    body();
    new ReplyComparison(seen, schemas, before, after).compare();
    for (String text : new String[] {"summary", "description", "operationId"}) {
      if (!before.place().text(text).equals(after.place().text(text))) {
        seen.add(
            Rule.TEXT_CHANGED,
            after.place(),
            "",
            "the " + text + " of " + after.label() + " is another");
      }
    }
  }

  private void parameters() {
    Map<String, Place> old = before.parameters();
    Map<String, Place> now = after.parameters();
    old.forEach(
        (key, place) -> {
          if (now.containsKey(key)) {
            same(place, now.get(key));
          } else {
            seen.add(Rule.PARAMETER_REMOVED, place, name(place), named(place) + " is gone");
          }
        });
    now.forEach(
        (key, place) -> {
          if (!old.containsKey(key)) {
            boolean must = place.flag("required");
            seen.add(
                must ? Rule.REQUIRED_PARAMETER_ADDED : Rule.PARAMETER_ADDED,
                place,
                name(place),
                named(place) + (must ? " is new and must be sent" : " is new"));
          }
        });
  }

  private void same(Place old, Place now) {
    if (old.flag("required") != now.flag("required")) {
      boolean must = now.flag("required");
      seen.add(
          must ? Rule.PARAMETER_REQUIRED : Rule.PARAMETER_OPTIONAL,
          now,
          name(now),
          named(now) + (must ? " must be sent" : " may be left out"));
    }
    if (old.get("schema").isPresent() && now.get("schema").isPresent()) {
      schemas.compare(old.get("schema").get(), now.get("schema").get(), Side.REQUEST, named(now));
    }
    if (!old.text("description").equals(now.text("description"))) {
      seen.add(
          Rule.TEXT_CHANGED, now, name(now), "the description of " + named(now) + " is another");
    }
  }

  private String named(Place parameter) {
    return "%s parameter %s of %s"
        .formatted(parameter.text("in").orElse(""), name(parameter), after.label());
  }

  private static String name(Place parameter) {
    return parameter.text("name").orElse("");
  }

  private void body() {
    Optional<Place> old = before.body();
    Optional<Place> now = after.body();
    if (now.isEmpty()) {
      old.ifPresent(
          body -> seen.add(Rule.BODY_REMOVED, body, "", after.label() + " takes no body"));
      return;
    }
    boolean must = now.get().flag("required");
    boolean had = old.filter(body -> body.flag("required")).isPresent();
    if (must != had || old.isEmpty()) {
      seen.add(
          must ? Rule.BODY_REQUIRED : Rule.BODY_OPTIONAL,
          now.get(),
          "",
          after.label() + (must ? " must have a body" : " may have a body or none"));
    }
    old.ifPresent(body -> media(body, now.get()));
  }

  private void media(Place oldBody, Place nowBody) {
    Map<String, Place> old = oldBody.members("content");
    Map<String, Place> now = nowBody.members("content");
    Set<String> all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    for (String media : all) {
      if (!now.containsKey(media)) {
        seen.add(Rule.REQUEST_MEDIA_REMOVED, oldBody, "", after.label() + " takes no " + media);
      } else if (!old.containsKey(media)) {
        seen.add(Rule.REQUEST_MEDIA_ADDED, nowBody, "", after.label() + " takes " + media);
      } else {
        Optional<Place> was = old.get(media).get("schema");
        Optional<Place> is = now.get(media).get("schema");
        if (was.isPresent() && is.isPresent()) {
          schemas.compare(was.get(), is.get(), Side.REQUEST, "the body of " + after.label());
        }
      }
    }
  }
}
