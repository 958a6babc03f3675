package dev.galvanic.processor.generate;

import dev.galvanic.processor.model.ServiceModel;
import java.util.List;

/** Writes one kind of output. It is given only models without errors, and finds none itself. */
public interface Generator {

  /** What it makes of the service, in an order that depends on the model alone. */
  List<Artifact> generate(ServiceModel service);
}
