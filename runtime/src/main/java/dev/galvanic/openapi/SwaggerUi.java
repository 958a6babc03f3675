package dev.galvanic.openapi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The files of Swagger UI that the page needs. They stand in a fixed table: a path that is not in
 * it names no file, whatever it is made of.
 */
final class SwaggerUi {
  private static final String FOLDER = "/META-INF/resources/webjars/swagger-ui/";
  private static final List<String> WEBJAR =
      List.of("swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png");

  /** One file and where it is served. */
  record File(String path, String mediaType, Resource resource) {}

  private SwaggerUi() {}

  /** All of them; none if the webjar is not there. */
  static List<File> files() {
    List<File> files = new ArrayList<>();
    String folder = FOLDER + version() + "/";
    for (String name : WEBJAR) {
      Resource resource = new Resource(SwaggerUi.class, folder + name);
      if (!resource.exists()) {
        return List.of();
      }
      files.add(new File("/docs/" + name, mediaType(name), resource));
    }
    files.add(new File("/docs", mediaType("index.html"), own("index.html")));
    files.add(new File("/docs/initializer.js", mediaType(".js"), own("initializer.js")));
    return files;
  }

  private static String version() {
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(
              new String(own("swagger-ui.properties").bytes(), StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return properties.getProperty("version");
  }

  private static Resource own(String name) {
    return new Resource(SwaggerUi.class, name);
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      default -> "image/png";
    };
  }
}
