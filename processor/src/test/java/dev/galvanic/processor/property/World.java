package dev.galvanic.processor.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A service with its models, at one time of its life.
 *
 * @param constants of its enum
 * @param serviceAnnotations what was pasted onto its class
 * @param made how many names were given out
 */
record World(
    List<Entity> entities, List<String> constants, List<String> serviceAnnotations, int made) {
  World {
    entities = List.copyOf(entities);
    constants = List.copyOf(constants);
    serviceAnnotations = List.copyOf(serviceAnnotations);
  }

  static World start() {
    Entity first =
        new Entity(
            "E0",
            "table0",
            "The first.",
            List.of(
                Member.of("a0", MemberType.TEXT, false).length(32),
                Member.of("b0", MemberType.INT, true)),
            "",
            "",
            List.of());
    return new World(List.of(first), List.of("RED", "GREEN"), List.of(), 1);
  }

  /** What becomes of it; itself, if there is nothing that the edit could change. */
  World after(Edit edit) {
    if (edit.kind() == Edit.Kind.ADD_TABLE) {
      return withTable(edit);
    }
    if (edit.kind() == Edit.Kind.ADD_CONSTANT || edit.kind() == Edit.Kind.REMOVE_CONSTANT) {
      return withConstants(edit);
    }
    if (entities.isEmpty()) {
      return this;
    }
    Entity entity = entities.get(edit.table() % entities.size());
    return switch (edit.kind()) {
      case REMOVE_TABLE -> without(entity);
      case RENAME_TABLE -> numbered(replacing(entity, entity.table("table" + made)));
      case ADD_MEMBER, ADD_REQUIRED_MEMBER ->
          numbered(
              replacing(
                  entity,
                  entity.members(
                      inserted(
                          entity.members(),
                          edit.member(),
                          member(edit, edit.kind() == Edit.Kind.ADD_MEMBER)))));
      default -> changed(entity, edit);
    };
  }

  private World changed(Entity entity, Edit edit) {
    if (entity.members().isEmpty()) {
      return this;
    }
    Member member = entity.members().get(edit.member() % entity.members().size());
    String column = column(member);
    return switch (edit.kind()) {
      case REMOVE_MEMBER -> replacing(entity, removed(entity, member));
      case RENAME_MEMBER -> numbered(replacing(entity, renamed(entity, member, "r" + made)));
      case CHANGE_DESCRIPTION ->
          replacing(
              entity,
              entity
                  .replacing(member, member.described("it's " + edit.value()))
                  .described("Of " + edit.value() + "."));
      case TOGGLE_PARTIAL_INDEX ->
          member.type().ordered()
              ? replacing(entity, entity.partial(entity.partial().isEmpty() ? column : ""))
              : this;
      case TOGGLE_CHECK -> replacing(entity, entity.check(entity.check().isEmpty() ? column : ""));
      default -> replacing(entity, entity.replacing(member, changed(member, edit)));
    };
  }

  private Member changed(Member member, Edit edit) {
    List<String> defaults = member.type().defaults();
    MemberType[] types = MemberType.values();
    return switch (edit.kind()) {
      case CHANGE_TYPE -> member.typed(types[edit.value() % types.length]);
      case CHANGE_NULLNESS -> member.nullable(!member.nullable());
      case CHANGE_DEFAULT ->
          member.defaulting(
              member.defaultSql().isEmpty() ? defaults.get(edit.value() % defaults.size()) : "");
      case CHANGE_LENGTH ->
          member.type() == MemberType.TEXT ? member.length(edit.value() % 3 * 40) : member;
      case CHANGE_MINIMUM ->
          member.type().wholeNumber()
              ? member.minimum(member.minimum() == null ? edit.value() % 5 - 2 : null)
              : member;
      case TOGGLE_UNIQUE -> member.type().ordered() ? member.unique(!member.unique()) : member;
      case TOGGLE_INDEX -> member.type().ordered() ? member.indexed(!member.indexed()) : member;
      case TOGGLE_REFERENCE ->
          member.type() == MemberType.INT
              ? member.referencing(
                  member.references().isEmpty()
                      ? entities.get(edit.value() % entities.size()).record()
                      : "")
              : member;
      default -> throw new IllegalArgumentException(edit.kind() + " changes no member");
    };
  }

  private Member member(Edit edit, boolean nullable) {
    MemberType[] types = MemberType.values();
    MemberType type = types[edit.value() % types.length];
    Member member = Member.of("m" + made, type, nullable);
    // A new member that must be there and has no default can be of any type, too.
    return edit.value() % 3 == 0
        ? member.defaulting(type.defaults().get(edit.member() % type.defaults().size()))
        : member;
  }

  private World withTable(Edit edit) {
    List<Entity> all = new ArrayList<>(entities);
    Member member = member(edit, edit.member() % 2 == 0);
    if (member.type() == MemberType.INT && !entities.isEmpty()) {
      member = member.referencing(entities.get(edit.table() % entities.size()).record());
    }
    all.add(new Entity("E" + made, "table" + made, "", List.of(member), "", "", List.of()));
    return numbered(new World(all, constants, serviceAnnotations, made));
  }

  private World withConstants(Edit edit) {
    List<String> others = new ArrayList<>(constants);
    if (edit.kind() == Edit.Kind.ADD_CONSTANT) {
      others.add("COLOR" + made);
    } else if (others.size() > 2) {
      // RED stays, for defaults name it.
      others.remove(1 + edit.value() % (others.size() - 1));
    }
    return numbered(new World(entities, others, serviceAnnotations, made));
  }

  /** Without the table and without the references to it. */
  private World without(Entity gone) {
    List<Entity> left =
        entities.stream()
            .filter(e -> e != gone)
            .map(
                e ->
                    e.members(
                        e.members().stream()
                            .map(m -> m.references().equals(gone.record()) ? m.referencing("") : m)
                            .toList()))
            .toList();
    return new World(left, constants, serviceAnnotations, made);
  }

  private static Entity removed(Entity entity, Member member) {
    String column = column(member);
    return entity
        .members(entity.members().stream().filter(m -> m != member).toList())
        .partial(entity.partial().equals(column) ? "" : entity.partial())
        .check(entity.check().equals(column) ? "" : entity.check());
  }

  private static Entity renamed(Entity entity, Member member, String name) {
    String column = column(member);
    return entity
        .replacing(member, member.named(name))
        .partial(entity.partial().equals(column) ? name : entity.partial())
        .check(entity.check().equals(column) ? name : entity.check());
  }

  private static List<Member> inserted(List<Member> members, int at, Member added) {
    List<Member> all = new ArrayList<>(members);
    all.add(at % (all.size() + 1), added);
    return all;
  }

  /** All names of members are their columns' too. */
  private static String column(Member member) {
    return member.name();
  }

  private World replacing(Entity old, Entity other) {
    return entities(e -> e == old ? other : e);
  }

  World entities(UnaryOperator<Entity> change) {
    return new World(entities.stream().map(change).toList(), constants, serviceAnnotations, made);
  }

  private World numbered(World other) {
    return new World(other.entities, other.constants, other.serviceAnnotations, made + 1);
  }

  World annotated(List<String> others) {
    return new World(entities, constants, others, made);
  }

  World pastedOnService(String annotation) {
    List<String> all = new ArrayList<>(serviceAnnotations);
    all.add(annotation);
    return annotated(all);
  }

  /** As if it had never had another form. */
  World born() {
    return new World(
        entities.stream().map(e -> e.annotations(List.of())).toList(), constants, List.of(), made);
  }

  /** Its sources by file name. */
  Map<String, String> sources(String packageName) {
    Map<String, String> sources = new LinkedHashMap<>();
    String head = "package " + packageName + ";\n\n";
    sources.put(
        "App.java",
        head
            + "import dev.galvanic.annotation.*;\n\n"
            + String.join("\n", serviceAnnotations)
            + "\n@Service(name = \""
            + packageName
            + "\")\nfinal class App {}\n");
    sources.put("Color.java", head + "enum Color { " + String.join(", ", constants) + " }\n");
    entities.forEach(e -> sources.put(e.record() + ".java", e.source(packageName)));
    return sources;
  }
}
