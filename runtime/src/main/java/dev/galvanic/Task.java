package dev.galvanic;

/** Something to do once, such as when a service starts or stops. It may block. */
@FunctionalInterface
public interface Task {
  void run() throws Exception;
}
