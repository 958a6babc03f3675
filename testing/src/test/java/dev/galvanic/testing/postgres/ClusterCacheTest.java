package dev.galvanic.testing.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster is initialised once, and copied from then on. */
@Tag("once")
class ClusterCacheTest {
  @TempDir Path folder;

  private Path cluster(String text) throws IOException {
    Path made = Files.createTempDirectory(folder, "cluster");
    Files.createDirectories(made.resolve("base/1"));
    Files.writeString(made.resolve("PG_VERSION"), text);
    Files.writeString(made.resolve("base/1/1259"), text);
    return made;
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> paths = Files.list(of)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsKeptIsCopiedWholeAndTheFirstOneStays() throws IOException {
    ClusterCache cache = new ClusterCache(folder.resolve("cache"));
    Path to = folder.resolve("to");
    assertThat(cache.copy("one", to)).isFalse();
    assertThat(to).doesNotExist();

    cache.keep("one", cluster("first"));
    cache.keep("one", cluster("second"));

    assertThat(cache.copy("one", to)).isTrue();
    assertThat(to.resolve("base/1/1259")).hasContent("first");
    assertThat(names(folder.resolve("cache"))).containsExactly("one");
  }

  @Test
  void severalAtOnceNeverSeeAHalf() throws Exception {
    ClusterCache cache = new ClusterCache(folder.resolve("cache"));
    int many = 8;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Path cluster = cluster("same");
      Path to = folder.resolve("to" + i);
      all.add(
          () -> {
            cache.keep("one", cluster);
            boolean copied = cache.copy("one", to);
            cache.forget("one");
            return copied ? Files.exists(to.resolve("base/1/1259")) : !Files.exists(to);
          });
    }
    try {
      for (Future<Boolean> whole : threads.invokeAll(all)) {
        assertThat(whole.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(folder.resolve("cache")).isEmptyDirectory();
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAfterAnHour() throws IOException {
    Path cacheFolder = folder.resolve("cache");
    Path old = Files.createDirectories(cacheFolder.resolve("one-1.new"));
    Path young = Files.createDirectories(cacheFolder.resolve("one-2.new"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

    new ClusterCache(cacheFolder).keep("one", cluster("first"));

    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void itGoesByTheBinariesAndTheLocale() throws IOException {
    URL binaries = ClusterCache.class.getClassLoader().getResource("postgres-linux-x86_64.txz");
    if (binaries != null) {
      assertThat(ClusterCache.key(binaries, "C.UTF-8"))
          .hasValueSatisfying(
              key -> assertThat(key).matches("postgres-linux-x86_64-[0-9a-f]+-c\\.utf-8"));
    }
    assertThat(ClusterCache.key(folder.toUri().toURL(), "C.UTF-8")).isEmpty();
  }

  @Test
  void aServerStartsOnACopyAndOneThatDoesNotDoIsMadeAgain() throws IOException {
    ClusterCache cache = new ClusterCache(folder.resolve("cache"));
    long first = start(cache, "first");
    long second = start(cache, "second");
    System.out.printf("first start of PostgreSQL %d ms, on a copy %d ms%n", first, second);

    Path kept = folder.resolve("cache").resolve(names(folder.resolve("cache")).get(0));
    Files.writeString(kept.resolve("PG_VERSION"), "7\n");
    start(cache, "third");
    assertThat(names(folder.resolve("cache"))).containsExactly(kept.getFileName().toString());
    assertThat(kept.resolve("PG_VERSION")).content().isNotEqualTo("7\n");
  }

  /** Each creates the same database: one that were shared would have it already. */
  private long start(ClusterCache cache, String name) throws IOException {
    long begun = System.nanoTime();
    try (LocalPostgres postgres =
        LocalPostgres.start(Files.createDirectories(folder.resolve(name)), cache)) {
      long millis = (System.nanoTime() - begun) / 1_000_000;
      PostgresServer server = postgres.server();
      server.copy("template1", "people");
      return millis;
    }
  }
}
