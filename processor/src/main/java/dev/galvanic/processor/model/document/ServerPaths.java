package dev.galvanic.processor.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands before the paths of a document in the addresses of its servers.
 *
 * @param prefixes such as {@code /api/v1}
 */
record ServerPaths(List<String> prefixes) {
  private static final Pattern AUTHORITY = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*");

  static ServerPaths of(Json root) {
    List<String> prefixes = new ArrayList<>();
    for (Json server : root.items("servers")) {
      String url = server.text("url").orElse("");
      for (Map.Entry<String, Json> variable : server.members("variables").entrySet()) {
        url =
            url.replace(
                "{" + variable.getKey() + "}", variable.getValue().text("default").orElse(""));
      }
      String path = AUTHORITY.matcher(url).replaceFirst("").replaceAll("[?#].*|/+$", "");
      if (path.startsWith("/")) {
        prefixes.add(path);
      }
    }
    return new ServerPaths(prefixes);
  }

  /** What is left of a shape without each of them that it begins with. */
  List<String> below(String shape) {
    return prefixes.stream()
        .filter(prefix -> (shape + "/").startsWith(prefix + "/"))
        .map(prefix -> "/" + shape.substring(prefix.length()).replaceFirst("^/", ""))
        .toList();
  }
}
