package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.document.ApiDocument;
import dev.galvanic.processor.model.document.DocumentModel;
import dev.galvanic.processor.model.document.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the API documents that clients are held against. */
final class DocumentReader {

  private final Function<String, Optional<String>> files;

  /**
   * For one compile.
   *
   * @param files the text of a resource, by its path
   */
  DocumentReader(Function<String, Optional<String>> files) {
    this.files = files;
  }

  /** The client with what stands in its document, if it names one. */
  ClientModel read(ClientModel client) {
    return client.document().map(named -> client.with(read(named))).orElse(client);
  }

  private DocumentModel read(DocumentModel named) {
    Optional<String> text = files.apply(named.path());
    if (text.isEmpty()) {
      return broken(
          named, "is neither in the class output nor in the sources or on the class path");
    }
    Json root;
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), text.get())) {
      root = value(parser, parser.nextToken());
    } catch (JacksonException e) {
      return broken(
          named,
          "is not JSON in line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr());
    }
    if (root.text("openapi").filter(version -> version.startsWith("3.")).isEmpty()) {
      return broken(named, "is no OpenAPI document of version 3");
    }
    return new DocumentModel(named.path(), Optional.of(new ApiDocument(root)), "", named.origin());
  }

  private static DocumentModel broken(DocumentModel named, String problem) {
    return new DocumentModel(named.path(), Optional.empty(), problem, named.origin());
  }

  private static Json value(JsonParser parser, JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      Map<String, Json> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        members.put(name, value(parser, parser.nextToken()));
      }
      return new Json.Members(members);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Json> items = new ArrayList<>();
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        items.add(value(parser, t));
      }
      return new Json.Items(items);
    }
    if (token == null) {
      // An empty file: no document either.
      return new Json.Word("null");
    }
    return token == JsonToken.VALUE_STRING
        ? new Json.Text(parser.getString())
        : new Json.Word(parser.getString());
  }
}
