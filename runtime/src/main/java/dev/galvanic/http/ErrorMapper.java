package dev.galvanic.http;

import dev.galvanic.ServiceException;
import java.util.Optional;

/** Says which of a service's own exceptions a caller is told about, and how. */
@FunctionalInterface
public interface ErrorMapper {
  /** The error that the caller sees; empty to leave it to the next mapper, and at last to a 500. */
  Optional<ServiceException> map(Throwable failure);
}
