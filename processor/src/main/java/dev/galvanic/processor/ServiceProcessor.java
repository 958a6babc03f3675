package dev.galvanic.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Galvanic's processor: collects the annotated types of all rounds and runs the pipeline in the
 * first round in which everything that they name exists.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.galvanic.annotation.*", "jakarta.inject.Singleton"})
@SupportedOptions({"galvanic.dir", "galvanic.api"})
public final class ServiceProcessor extends AbstractProcessor {

  private final Roots roots = new Roots();
  private Pipeline pipeline;
  private boolean done;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    pipeline = new Pipeline(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> added = roots.add(annotations, round);
    if (done) {
      pipeline.refuse(added);
    } else if (!roots.isEmpty()) {
      done = pipeline.run(roots, round.processingOver());
    }
    return false;
  }
}
