package dev.galvanic.log;

import java.util.Set;

/** The values that the Elastic Common Schema allows where it does not leave them to others. */
final class EcsValues {
  /** Of {@code event.category}. */
  static final Set<String> CATEGORIES =
      Set.of(
          "api",
          "authentication",
          "configuration",
          "database",
          "driver",
          "email",
          "file",
          "host",
          "iam",
          "intrusion_detection",
          "library",
          "malware",
          "network",
          "package",
          "process",
          "registry",
          "session",
          "threat",
          "vulnerability",
          "web");

  /** Of {@code event.type}. */
  static final Set<String> TYPES =
      Set.of(
          "access",
          "admin",
          "allowed",
          "change",
          "connection",
          "creation",
          "deletion",
          "denied",
          "device",
          "end",
          "error",
          "group",
          "indicator",
          "info",
          "installation",
          "protocol",
          "start",
          "user");

  private EcsValues() {}
}
