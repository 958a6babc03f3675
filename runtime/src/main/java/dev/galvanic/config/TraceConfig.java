package dev.galvanic.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Which requests are recorded as traces, and where the spans go.
 *
 * @param zipkin where Zipkin is
 * @param logged whether each span is a line of the log
 * @param sampling of what no entry of {@code routes} is about
 * @param routes the first entry that is about a route decides
 * @param trustsCallers whether a caller that says that its trace is recorded, or not, is believed
 * @param callersLimit requests a second, at most, that are recorded because their callers ask for
 *     it
 * @param tags what the tags are called
 */
public record TraceConfig(
    Optional<URI> zipkin,
    boolean logged,
    Sampling sampling,
    List<RouteSampling> routes,
    boolean trustsCallers,
    int callersLimit,
    TraceTags tags) {
  static TraceConfig read(ConfigReader in) {
    return new TraceConfig(
        in.find(Settings.ZIPKIN_SERVER),
        in.get(Settings.TRACE_LOG),
        in.get(Settings.TRACE_SAMPLING),
        in.get(Settings.TRACE_SAMPLING_ROUTES),
        in.get(Settings.TRACE_TRUST_CALLERS),
        in.get(Settings.TRACE_CALLERS_LIMIT),
        in.get(Settings.TRACE_TAGS));
  }

  /** Whether spans go anywhere; if not, nothing is traced. */
  public boolean isOn() {
    return zipkin.isPresent() || logged;
  }
}
