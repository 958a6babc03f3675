package dev.galvanic.client.discovery.balance;

import java.time.Duration;
import java.util.List;

/**
 * What somebody who was asked for a service's instances knows.
 *
 * @param instances all that there are; none is an answer, too
 * @param again after what time it is worth asking again
 */
public record Answer(List<Found> instances, Duration again) {
  public Answer {
    instances = List.copyOf(instances);
  }
}
