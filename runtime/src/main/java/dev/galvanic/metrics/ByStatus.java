package dev.galvanic.metrics;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The timers of one route, one for each status that it has ended with; looked up by index. */
final class ByStatus {
  private static final int FIRST = 100;
  private static final int STATUSES = 600;

  /** No status: where the timer is kept of all those that HTTP does not know. */
  private static final int UNKNOWN = 1;

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
   * @param status 0 if there was nobody to be told; what HTTP does not know, as another service may
   *     send it, is one of all such
   */
  Timer of(int status) {
    boolean told = status == 0 || status >= FIRST && status < STATUSES;
    int index = told ? status : UNKNOWN;
    Timer found = known.get(index);
    if (found == null) {
      found = timers.with(tags.and(told ? HttpTags.ended(status, firstError) : HttpTags.UNKNOWN));
      known.set(index, found);
    }
    return found;
  }
}
