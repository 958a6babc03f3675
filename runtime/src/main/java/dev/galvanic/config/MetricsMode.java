package dev.galvanic.config;

/** Whether a service is measured. */
public enum MetricsMode {
  /** If Micrometer's Prometheus registry is on the class path. */
  AUTO,
  /** Else it does not start. */
  ON,
  OFF
}
