package dev.galvanic.processor.report;

import dev.galvanic.processor.model.Origin;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds the place of an origin. */
interface Places {

  /** As exactly as the compiler of this round can. */
  static Places of(ProcessingEnvironment environment) {
    return JavacEnvironment.of(environment)
        .<Places>map(TreePlaces::new)
        .orElseGet(() -> new ElementPlaces(environment.getMessager()));
  }

  /** Empty if it is not in the source of this compile. */
  Optional<Place> find(Origin origin);
}
