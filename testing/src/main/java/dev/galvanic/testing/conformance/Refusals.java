package dev.galvanic.testing.conformance;

import dev.galvanic.testing.conformance.schema.Schema;
import dev.galvanic.testing.conformance.schema.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that an operation must refuse. */
record Refusals(Operation operation, Cases cases, Texts texts, Random random) {
  private static final int LARGE = 1024 * 1024 + 1;

  List<Case> all() {
    List<Case> all = new ArrayList<>();
    operation.parameters().forEach(parameter -> parameter(parameter, all));
    operation.body().ifPresent(media -> body(media, all));
    return all;
  }

  private void parameter(Parameter parameter, List<Case> all) {
    Draft draft = cases.least();
    String said = parameter.in() + " " + parameter.name();
    boolean path = parameter.in().equals("path");
    for (Variant wrong : texts.wrong(parameter.schema())) {
      if (wrong.value().isArray() && !parameter.in().equals("query")) {
        continue;
      }
      Draft sent = draft.with(parameter, wrong.value());
      all.add(
          path
              ? refused(said + wrong(wrong), sent, 400, 404)
              : refused(said + wrong(wrong), sent, 400));
    }
    if (parameter.required() && !path) {
      all.add(refused(said + " is missing", draft.without(parameter), 400));
    }
  }

  private static String wrong(Variant variant) {
    return " " + variant.what() + ": " + variant.value();
  }

  private Case refused(String what, Draft draft, Integer... statuses) {
    List<Integer> all = new ArrayList<>(List.of(statuses));
    if (operation.names(422) && all.contains(400)) {
      all.add(422);
    }
    return Case.refused(what, draft, all.toArray(Integer[]::new));
  }

  private void body(Media media, List<Case> all) {
    Draft draft = cases.most();
    // Of bytes and texts, none at all is one.
    if (operation.required() && (media.json() || media.form())) {
      all.add(refused("no body", draft.body("", ""), 400, 415));
    }
    if (!media.type().startsWith("text/")) {
      all.add(refused("a body of text/plain", draft.body("text/plain", "text"), 415));
    }
    JsonNode value = draft.value();
    if (media.form() && value instanceof ObjectNode fields) {
      fields(media, draft, fields, all);
    }
    if (!media.json() || value == null) {
      return;
    }
    String type = media.type();
    String text = value.toString();
    all.add(refused("half a body", draft.body(type, text.substring(0, text.length() - 1)), 400));
    all.add(refused("more than a body", draft.body(type, text + "]"), 400));
    all.add(refused("a body that is no JSON", draft.body(type, "no JSON"), 400));
    all.add(
        refused("a body that is too large", draft.body(type, text + " ".repeat(LARGE)), 413, 400));
    if (value instanceof ObjectNode object && !object.isEmpty()) {
      String first = object.propertyNames().iterator().next();
      String twice = "{\"" + first + "\":" + object.get(first) + "," + text.substring(1);
      all.add(refused("/" + first + " is there twice", draft.body(type, twice), 400));
    }
    media
        .schema()
        .ifPresent(
            schema -> {
              for (Variant wrong : schema.wrong(value, random)) {
                all.add(refused(wrong.what(), draft.body(type, wrong.value()), 400));
              }
            });
  }

  private void fields(Media media, Draft draft, ObjectNode fields, List<Case> all) {
    for (String name : media.schema().map(Schema::required).orElse(Set.of())) {
      ObjectNode copy = fields.deepCopy();
      copy.remove(name);
      all.add(refused("field " + name + " is missing", draft.body(media.type(), copy), 400));
    }
    Map<String, Schema> schemas = media.schema().map(Schema::properties).orElse(Map.of());
    schemas.forEach(
        (name, schema) -> {
          for (Variant wrong : texts.wrong(schema)) {
            ObjectNode copy = fields.deepCopy();
            copy.set(name, wrong.value());
            all.add(refused("field " + name + wrong(wrong), draft.body(media.type(), copy), 400));
          }
        });
  }
}
