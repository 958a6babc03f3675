package dev.galvanic.processor.report;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Javac's own environment. No other has trees: not Eclipse's, and not what IntelliJ hands out. */
public final class JavacEnvironment {

  private static final String JAVAC = "com.sun.tools.javac.processing.JavacProcessingEnvironment";

  /** IntelliJ keeps its {@code unwrap} for processors that look for it by name. */
  private static final String INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

  private JavacEnvironment() {}

  /** The environment itself, or the one that IntelliJ has wrapped; empty if no javac runs. */
  public static Optional<ProcessingEnvironment> of(ProcessingEnvironment environment) {
    return isJavac(environment)
        ? Optional.of(environment)
        : unwrapped(environment).filter(JavacEnvironment::isJavac);
  }

  private static boolean isJavac(ProcessingEnvironment environment) {
    return environment.getClass().getName().equals(JAVAC);
  }

  private static Optional<ProcessingEnvironment> unwrapped(ProcessingEnvironment environment) {
    try {
      Object inner =
          Class.forName(INTELLIJ, true, environment.getClass().getClassLoader())
              .getMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, environment);
      return Optional.ofNullable((ProcessingEnvironment) inner);
    } catch (ReflectiveOperationException e) {
      // It is not IntelliJ's: another compiler, which does without trees.
      return Optional.empty();
    }
  }
}
