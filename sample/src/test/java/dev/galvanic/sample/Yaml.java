package dev.galvanic.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of YAML as the JSON that they stand for. */
final class Yaml {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Yaml() {}

  /** Every document of a file, in order. */
  static List<JsonNode> documents(Path file) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    new Load(LoadSettings.builder().setLabel(file.toString()).build())
        .loadAllFromString(Files.readString(file))
        .forEach(document -> documents.add(JSON.valueToTree(document)));
    return documents;
  }
}
