package dev.galvanic.testing.conformance;

import dev.galvanic.testing.conformance.schema.Names;
import dev.galvanic.testing.conformance.schema.Schema;
import dev.galvanic.testing.conformance.schema.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The requests that an operation is tried with. */
final class Cases {
  private static final int RANDOM = 3;

  private final Operation operation;
  private final Known known;
  private final Random random;
  private final Texts texts;

  Cases(Operation operation, Known known, Random random) {
    this.operation = operation;
    this.known = known;
    this.random = random;
    texts = new Texts(random);
  }

  /** A request that keeps to the document, with what it must have. */
  Draft least() {
    Draft draft = Draft.of(operation.method(), operation.path());
    for (Parameter parameter : operation.parameters()) {
      if (parameter.required()) {
        draft = draft.with(parameter, value(parameter));
      }
    }
    return operation.required() ? body(draft) : draft;
  }

  /** One with all that it may have. */
  Draft most() {
    Draft draft = least();
    for (Parameter parameter : operation.parameters()) {
      if (!parameter.required()) {
        draft = draft.with(parameter, value(parameter));
      }
    }
    return body(draft);
  }

  private JsonNode value(Parameter parameter) {
    Optional<JsonNode> told =
        parameter.in().equals("path")
            ? operation.method().equals("DELETE")
                ? known.last(operation.path(), parameter)
                : known.variable(operation.path(), parameter)
            : known.members().value(parameter.name());
    return told.orElseGet(() -> made(parameter));
  }

  private JsonNode made(Parameter parameter) {
    JsonNode value = parameter.schema().value(random, name -> Optional.empty());
    return parameter.in().equals("query") ? value : Texts.plain(value);
  }

  private Draft body(Draft draft) {
    if (operation.body().isEmpty()) {
      return draft;
    }
    Media media = operation.body().get();
    return media
        .schema()
        .map(schema -> draft.body(media, schema.value(random, known.members())))
        .orElseGet(() -> draft.body(media.type(), media.json() ? "{}" : "text"));
  }

  /** What keeps to the document, the plainest first. */
  List<Case> valid(int most) {
    List<Case> first = new ArrayList<>();
    first.add(Case.valid("the least that is valid", least()));
    first.add(Case.valid("the most that is valid", most()));
    for (int i = 0; i < RANDOM; i++) {
      first.add(Case.valid("something valid", random.nextBoolean() ? most() : least()));
    }
    another().ifPresent(draft -> first.add(Case.valid("another of its kind", draft)));
    List<Case> more = new ArrayList<>();
    operation.parameters().forEach(parameter -> edges(parameter, more));
    operation.body().filter(Media::form).ifPresent(form -> edges(form, more));
    structured()
        .ifPresent(
            schema -> {
              Draft draft = most();
              for (Variant edge : schema.edges(tree(draft), random, known.members())) {
                more.add(Case.valid(edge.what(), draft.body(draft.media(), edge.value())));
              }
            });
    return some(first, more, most);
  }

  /** Variables of paths are ids, which flow. */
  private void edges(Parameter parameter, List<Case> more) {
    if (parameter.in().equals("path") || known.members().value(parameter.name()).isPresent()) {
      return;
    }
    boolean query = parameter.in().equals("query");
    for (Variant edge : texts.edges(parameter.schema())) {
      JsonNode value = query ? edge.value() : Texts.plain(edge.value());
      if ((query || value.isValueNode()) && parameter.schema().mistakes(value).isEmpty()) {
        more.add(Case.valid(said(parameter) + " " + edge.what(), least().with(parameter, value)));
      }
    }
  }

  private void edges(Media form, List<Case> more) {
    Draft draft = most();
    Map<String, Schema> fields = form.schema().map(Schema::properties).orElse(Map.of());
    if (draft.value() instanceof ObjectNode object) {
      fields.forEach(
          (name, field) -> {
            if (known.members().value(name).isEmpty()) {
              for (Variant edge : texts.edges(field)) {
                ObjectNode copy = object.deepCopy();
                copy.set(name, edge.value());
                more.add(
                    Case.valid("field " + name + " " + edge.what(), draft.body(form.type(), copy)));
              }
            }
          });
    }
  }

  /** The request for another thing than the first, if there is one. */
  private Optional<Draft> another() {
    Draft draft = least();
    return operation.parameters("path").stream()
        .filter(parameter -> parameter.name().equals(operation.path().last()))
        .flatMap(
            parameter ->
                known.last(operation.path(), parameter).stream()
                    .filter(id -> !draft.values().containsValue(id))
                    .map(id -> draft.with(parameter, id)))
        .findFirst();
  }

  private static String said(Parameter parameter) {
    return parameter.in() + " " + parameter.name();
  }

  /** The plainest, and of the others as many as there is room for. */
  private List<Case> some(List<Case> first, List<Case> more, int most) {
    Collections.shuffle(more, random);
    List<Case> some = new ArrayList<>(first);
    some.addAll(more.subList(0, Math.max(0, Math.min(more.size(), most - first.size()))));
    return some;
  }

  /** The schema of a body of JSON. */
  private Optional<Schema> structured() {
    return operation.body().filter(Media::json).flatMap(Media::schema);
  }

  private static JsonNode tree(Draft draft) {
    JsonNode value = draft.value();
    return value == null ? JsonNodeFactory.instance.nullNode() : value;
  }

  /** What asks for something that nobody has made. */
  List<Case> notFound() {
    String last = operation.path().last();
    return operation.parameters("path").stream()
        .filter(parameter -> parameter.name().equals(last))
        .map(parameter -> least().with(parameter, texts.nobodys(parameter.schema())))
        .map(draft -> new Case("an id of nobody", draft, Case.Expect.NOT_FOUND, Set.of()))
        .toList();
  }

  /** What is in no schema's power to forbid, and in few services' to do. */
  List<Case> odd() {
    List<Case> odd = new ArrayList<>();
    if (structured().isPresent() && tree(most()) instanceof ObjectNode object) {
      for (var member : object.properties()) {
        if (member.getValue().isString()) {
          for (String text : List.of("a\u0000b", "\ud800")) {
            ObjectNode copy = object.deepCopy();
            copy.put(member.getKey(), text);
            String what =
                "/" + member.getKey() + (text.length() > 1 ? " has U+0000" : " is half a letter");
            odd.add(
                new Case(
                    what,
                    least().body(operation.body().orElseThrow().type(), escaped(copy)),
                    Case.Expect.ODD,
                    Set.of()));
          }
        }
      }
    }
    return odd;
  }

  private static String escaped(ObjectNode object) {
    StringBuilder text = new StringBuilder();
    object
        .toString()
        .chars()
        .forEach(c -> text.append(c > 126 ? String.format("\\u%04x", c) : (char) c));
    return text.toString();
  }

  /** What does not keep to the document. */
  List<Case> refused(int most) {
    return some(List.of(), new Refusals(operation, this, texts, random).all(), most);
  }

  /** The names that a request without mistakes gives its members. */
  Names names() {
    return known.members();
  }
}
