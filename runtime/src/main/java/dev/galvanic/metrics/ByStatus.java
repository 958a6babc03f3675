package dev.galvanic.metrics;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The timers of one route, one for each status that it has ended with; looked up by index. */
final class ByStatus {
  private static final int STATUSES = 600;

  private final Timers timers;
  private final Tags tags;
  private final int firstError;
  private final AtomicReferenceArray<@Nullable Timer> known = new AtomicReferenceArray<>(STATUSES);

  /**
   * @param firstError the least status that is an error, of the service for a server and of either
   *     side for a client
   */
  ByStatus(Timers timers, Tags tags, int firstError) {
    this.timers = timers;
    this.tags = tags;
    this.firstError = firstError;
  }

  /**
   * @param status from 100 to 599; 0 if there was nobody to be told
   */
  Timer of(int status) {
    Timer found = known.get(status);
    if (found == null) {
      found = timers.with(tags.and(HttpTags.ended(status, firstError)));
      known.set(status, found);
    }
    return found;
  }
}
