package dev.galvanic.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The sample's jar starts three services; one of these starts one of them. */
final class ManifestJar {
  private static final Path SAMPLE = Path.of("target", "galvanic-sample.jar");

  private ManifestJar() {}

  /**
   * Makes one beside it, and of it.
   *
   * @param name of the file, and of the service
   */
  static Path of(String name, Class<?> service) {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, service.getName());
    attributes.put(Attributes.Name.CLASS_PATH, SAMPLE.getFileName().toString());
    Path jar = SAMPLE.resolveSibling(name + ".jar");
    try (OutputStream file = Files.newOutputStream(jar)) {
      new JarOutputStream(file, manifest).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
