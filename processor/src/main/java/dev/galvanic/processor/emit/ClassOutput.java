package dev.galvanic.processor.emit;

import dev.galvanic.processor.model.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** Whether a class file stands where this compile puts its own: left there by an earlier one. */
public final class ClassOutput implements Predicate<TypeRef> {

  private final Filer filer;

  /** For one compile. */
  public ClassOutput(ProcessingEnvironment environment) {
    filer = environment.getFiler();
  }

  @Override
  public boolean test(TypeRef type) {
    String file = String.join("$", type.simpleNames()) + ".class";
    try (InputStream in =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, type.packageName(), file)
            .openInputStream()) {
      return in.read() >= 0;
    } catch (IOException e) {
      // The only answer that Filer has for "no".
      return false;
    }
  }
}
