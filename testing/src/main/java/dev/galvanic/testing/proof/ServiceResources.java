package dev.galvanic.testing.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.galvanic.ServiceModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What the compiler put beside a service's classes. */
final class ServiceResources {
  private final ServiceModule module;

  ServiceResources(ServiceModule module) {
    this.module = module;
  }

  String service() {
    return module.description().name();
  }

  /** Its statements. */
  List<BelievedStatement> statements() {
    return StatementFile.read(text("/META-INF/galvanic/" + service() + "/statements"));
  }

  /** The scripts that make its tables, in their order; none if it has no tables. */
  List<String> scripts() {
    String index = module.description().migrations();
    List<String> scripts = new ArrayList<>();
    if (!index.isEmpty()) {
      String folder = index.substring(0, index.lastIndexOf('/') + 1);
      for (String line : text(index).lines().toList()) {
        String file = line.split(" ")[0];
        if (file.endsWith(".sql")) {
          scripts.add(text(folder + file));
        }
      }
    }
    return scripts;
  }

  private String text(String path) {
    try (InputStream in = module.getClass().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            service()
                + " has no resource "
                + path
                + ". Build it with the annotation processor of the same version; a service"
                + " without a repository has nothing to prove.");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
