package dev.galvanic.processor.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.postgres.LocalPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Models are edited at random; each time the compile fails, what its message says is pasted; some
 * steps are released. In the end the scripts make the same tables as a fresh create of the last
 * models does.
 *
 * <p>{@code -Dlives.seed} and {@code -Dlives.count} say which lives and how many.
 */
class RandomLivesTest {
  private static final Logger LOG = LoggerFactory.getLogger(RandomLivesTest.class);
  private static final Set<String> UNAVOIDABLE =
      // The last where an unreleased version adds a column whose default a later edit takes away.
      Set.of("TableRewrite", "TypeNarrowing", "NotNullWithoutDefault");
  private static final int COUNT = Integer.getInteger("lives.count", 300);
  private static final long SEED = Long.getLong("lives.seed", 20261125L);
  private static final int BATCH = Integer.getInteger("lives.batch", 100);
  private static final int LONGEST = 8;
  private static final int SHRUNK = Integer.getInteger("lives.shrunk", 3);

  @TempDir Path folder;

  @Test
  void whatTheMessagesSayLeadsToTheTablesOfTheModels() throws Exception {
    try (LocalPostgres postgres = LocalPostgres.start();
        Catalogs catalogs = new Catalogs(postgres.server(), "postgres")) {
      List<String> reports = new ArrayList<>();
      Map<String, Integer> accepted = new TreeMap<>();
      int restarts = 0;
      for (int first = 0; first < COUNT; first += BATCH) {
        List<Life> lives =
            IntStream.range(first, Math.min(COUNT, first + BATCH))
                .mapToObj(RandomLivesTest::life)
                .toList();
        lead(lives, catalogs);
        for (Life life : lives) {
          restarts += life.restarts();
          life.accepted().forEach((rule, times) -> accepted.merge(rule, times, Integer::sum));
          if (life.failed()) {
            // One is enough to work on, and each takes a while to cut short.
            reports.add(reports.size() < SHRUNK ? shrunk(life, catalogs) : life.summary());
          }
        }
      }
      LOG.info("{} lives: {} began again; accepted {}", COUNT, restarts, accepted);
      assertThat(reports).isEmpty();
      assertThat(accepted.keySet())
          .as("what is proposed is safe, but where the edit itself is not")
          .isSubsetOf(UNAVOIDABLE);
    }
  }

  private static Life life(int number) {
    Random random = new Random(SEED + number);
    int length = 1 + random.nextInt(LONGEST);
    List<Edit> edits = IntStream.range(0, length).mapToObj(i -> Edit.random(random)).toList();
    return new Life("life" + number, edits);
  }

  private void lead(List<Life> lives, Catalogs catalogs) throws Exception {
    new Lives(lives, Files.createTempDirectory(folder, "lives")).live(catalogs);
  }

  /** The report of the shortest life found that fails, too. */
  private String shrunk(Life life, Catalogs catalogs) {
    Life shortest = life;
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (int i = 0; i < shortest.edits().size() && !shorter; i++) {
        List<Edit> fewer = new ArrayList<>(shortest.edits());
        fewer.remove(i);
        Life candidate = new Life(life.name(), fewer);
        try {
          lead(List.of(candidate), catalogs);
        } catch (Exception e) {
          candidate.fail(e.toString());
        }
        if (candidate.failed()) {
          shortest = candidate;
          shorter = true;
        }
      }
    }
    return shortest.report();
  }
}
