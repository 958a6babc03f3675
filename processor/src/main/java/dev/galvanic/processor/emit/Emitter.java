package dev.galvanic.processor.emit;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.model.TypeRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes artifacts, each with the elements that it was made from, so that builds can be partial.
 */
public final class Emitter {

  private final Filer filer;
  private final Elements elements;
  private final Set<String> written = new HashSet<>();

  /** For one compile. */
  public Emitter(ProcessingEnvironment environment) {
    filer = environment.getFiler();
    elements = environment.getElementUtils();
  }

  /**
   * Writes one artifact.
   *
   * @throws UncheckedIOException if the disk refuses it
   */
  public void emit(Artifact artifact) {
    Element[] origins =
        artifact.origins().stream()
            .map(TypeRef::qualified)
            .map(elements::getTypeElement)
            .filter(Objects::nonNull)
            .toArray(Element[]::new);
    try {
      write(artifact, origins);
      written.add(name(artifact));
    } catch (FilerException e) {
      // Who names a generated class on the command line has it: it stands as it is.
      if (!written.add(name(artifact))) {
        throw new IllegalStateException(name(artifact) + " was generated twice", e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Artifact artifact) {
    return artifact instanceof Artifact.JavaSource source
        ? source.type().qualified()
        : ((Artifact.Resource) artifact).path();
  }

  private void write(Artifact artifact, Element[] origins) throws IOException {
    if (artifact instanceof Artifact.JavaSource source) {
      try (Writer out = filer.createSourceFile(source.type().qualified(), origins).openWriter()) {
        out.write(source.text());
      }
    } else if (artifact instanceof Artifact.Resource resource) {
      FileObject file =
          filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origins);
      // Not openWriter(): resources are UTF-8 whatever -encoding says.
      try (var out = file.openOutputStream()) {
        out.write(resource.text().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
