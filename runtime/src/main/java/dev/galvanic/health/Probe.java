package dev.galvanic.health;

/** Something of which is known at once whether it is as it must be; safe from any thread. */
interface Probe {
  String name();

  HealthCheck.Kind kind();

  HealthResult result();
}
