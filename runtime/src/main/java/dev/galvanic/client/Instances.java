package dev.galvanic.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where a service runs, as far as is known now; safe for any thread, never blocks. */
public interface Instances extends AutoCloseable {
  /**
   * Chooses where one attempt of a call goes.
   *
   * @param tried those that this call was sent to before; taken again only if there is no other
   * @throws dev.galvanic.ServiceUnavailableException if no instance is known, naming the service
   */
  Chosen choose(List<URI> tried);

  @Override
  void close();

  /** One instance, for one attempt. */
  interface Chosen {
    URI address();

    /** The head of an answer is there that is well; to read all of it may take long. */
    void answered();

    /**
     * It asked to be left alone: while there is another one, no call is sent there.
     *
     * @param pause not positive: it did not
     */
    void leaveAlone(Duration pause);

    /**
     * Once, when the attempt has ended.
     *
     * @param outcome bad if it could not be reached, did not answer in time or answered 502, 503 or
     *     504
     */
    void end(Outcome outcome);
  }

  /** The same one always, which is never left out. */
  static Instances at(URI address) {
    return new OneInstance(address);
  }
}
