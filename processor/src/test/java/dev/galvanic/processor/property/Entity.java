package dev.galvanic.processor.property;

import java.util.ArrayList;
import java.util.List;

/**
 * A model.
 *
 * @param record its name in Java, which never changes
 * @param table its table's name
 * @param members its key is not among them
 * @param partial the member that a partial index is on, empty for none
 * @param check the member that a check is on, empty for none
 * @param annotations what was pasted onto it
 */
record Entity(
    String record,
    String table,
    String description,
    List<Member> members,
    String partial,
    String check,
    List<String> annotations) {
  Entity {
    members = List.copyOf(members);
    annotations = List.copyOf(annotations);
  }

  Entity members(List<Member> others) {
    return new Entity(record, table, description, others, partial, check, annotations);
  }

  Entity table(String other) {
    return new Entity(record, other, description, members, partial, check, annotations);
  }

  Entity described(String other) {
    return new Entity(record, table, other, members, partial, check, annotations);
  }

  Entity partial(String other) {
    return new Entity(record, table, description, members, other, check, annotations);
  }

  Entity check(String other) {
    return new Entity(record, table, description, members, partial, other, annotations);
  }

  Entity annotations(List<String> others) {
    return new Entity(record, table, description, members, partial, check, others);
  }

  Entity pasted(String annotation) {
    List<String> all = new ArrayList<>(annotations);
    all.add(annotation);
    return annotations(all);
  }

  Entity replacing(Member old, Member other) {
    return members(members.stream().map(m -> m == old ? other : m).toList());
  }

  String source(String packageName) {
    StringBuilder out = new StringBuilder();
    out.append("package ").append(packageName).append(";\n\n");
    out.append("import dev.galvanic.annotation.*;\n");
    out.append("import jakarta.validation.constraints.Min;\n");
    out.append("import java.math.BigDecimal;\nimport java.time.*;\n");
    out.append("import java.util.List;\nimport java.util.Map;\nimport java.util.UUID;\n");
    out.append("import org.jspecify.annotations.Nullable;\n\n");
    if (!description.isEmpty()) {
      out.append("/** ").append(description).append(" */\n");
    }
    out.append("@Model(table = \"").append(table).append("\")\n");
    if (!partial.isEmpty()) {
      out.append("@Index(columns = {\"").append(partial);
      out.append("\", \"id DESC\"}, where = \"").append(partial).append(" IS NOT NULL\")\n");
    }
    if (!check.isEmpty()) {
      out.append("@Check(name = \"").append(table).append("_sound\", value = \"").append(check);
      out.append(" IS NOT NULL OR id > 0\")\n");
    }
    annotations.forEach(a -> out.append(a).append('\n'));
    out.append("record ").append(record).append("(@Id int id");
    members.forEach(m -> out.append(",\n    ").append(m.source()));
    return out.append(") {}\n").toString();
  }
}
