package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The names and types that the fields of a line must have. */
final class EcsSchema {
  private final Map<String, String> types;
  private final Map<String, List<String>> allowed;

  EcsSchema() {
    try {
      Path list = Path.of(EcsSchema.class.getResource("/log/ecs-fields.txt").toURI());
      List<String[]> fields =
          Files.readAllLines(list).stream()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(" "))
              .toList();
      types = fields.stream().collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
      allowed =
          fields.stream()
              .filter(parts -> parts.length > 2)
              .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[2].split(","))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every value of the line is a field of the list, of its type, or a label. */
  void check(JsonNode line) {
    assertThat(line.isObject()).isTrue();
    check("", line);
  }

  private void check(String prefix, JsonNode object) {
    object
        .properties()
        .forEach(
            member -> {
              String name = prefix + member.getKey();
              if (name.equals("labels")) {
                member.getValue().forEach(label -> assertThat(label.isValueNode()).isTrue());
              } else if (member.getValue().isObject()) {
                check(name + ".", member.getValue());
              } else if (!name.startsWith("labels.")) {
                assertThat(types).as("fields of the schema").containsKey(name);
                type(name, types.get(name), member.getValue());
                value(name, member.getValue());
              }
            });
  }

  private void value(String name, JsonNode value) {
    List<String> values = allowed.get(name);
    if (values != null && value.isArray()) {
      value.forEach(item -> assertThat(values).as(name).contains(item.stringValue()));
    } else if (values != null) {
      assertThat(values).as(name).contains(value.stringValue());
    }
  }

  /** What a field may say; empty if it may say anything. */
  List<String> allowed(String name) {
    return allowed.getOrDefault(name, List.of());
  }

  private static void type(String name, String type, JsonNode value) {
    switch (type) {
      case "long" -> assertThat(value.isIntegralNumber()).as(name).isTrue();
      case "date" -> assertThat(OffsetDateTime.parse(value.stringValue())).as(name).isNotNull();
      case "keyword[]" -> {
        assertThat(value.isArray()).as(name).isTrue();
        value.forEach(item -> assertThat(item.isString()).as(name).isTrue());
      }
      case "ip" -> assertThat(value.stringValue()).as(name).matches("[0-9a-f.:]+");
      default -> assertThat(value.isString()).as(name).isTrue();
    }
  }
}
