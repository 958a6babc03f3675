package dev.galvanic.bench.watching;

import dev.galvanic.bench.watching.Collector.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A way in which a service is watched. */
enum Variant {
  OFF("nothing", "", Optional.empty()),
  ACCESS_LOG("access log", "", Optional.empty()),
  SHARE("1 %", "0.01", Optional.of(Mode.TAKES)),
  SHARE_REFUSED("1 %, Zipkin refuses", "0.01", Optional.of(Mode.REFUSES)),
  SHARE_HANGS("1 %, Zipkin hangs", "0.01", Optional.of(Mode.HANGS)),
  SHARE_SLOW("1 %, Zipkin is slow", "0.01", Optional.of(Mode.SLOW)),
  SHARE_FAILS("1 %, Zipkin answers 500", "0.01", Optional.of(Mode.FAILS)),
  ALL("100 %", "always", Optional.of(Mode.TAKES)),
  ALL_REFUSED("100 %, Zipkin refuses", "always", Optional.of(Mode.REFUSES)),
  ALL_HANGS("100 %, Zipkin hangs", "always", Optional.of(Mode.HANGS)),
  ALL_SLOW("100 %, Zipkin is slow", "always", Optional.of(Mode.SLOW)),
  ALL_FAILS("100 %, Zipkin answers 500", "always", Optional.of(Mode.FAILS));

  private final String title;
  private final String sampling;
  private final Optional<Mode> collector;

  Variant(String title, String sampling, Optional<Mode> collector) {
    this.title = title;
    this.sampling = sampling;
    this.collector = collector;
  }

  String title() {
    return title;
  }

  /** What its spans are sent to; empty if it has none. */
  Optional<Mode> collector() {
    return collector;
  }

  /** Whether it says what becomes of a service whose Zipkin fails. */
  boolean isFailure() {
    return collector.filter(mode -> mode != Mode.TAKES).isPresent();
  }

  /**
   * What it is held against: with a Zipkin that fails, the same sampling with one that does not;
   * anything else, a service that nobody watches.
   */
  Variant base() {
    if (!isFailure()) {
      return OFF;
    }
    return sampling.equals(ALL.sampling) ? ALL : SHARE;
  }

  /** The settings of its service. */
  Map<String, String> settings(String zipkin) {
    Map<String, String> settings = new HashMap<>();
    if (collector.isPresent()) {
      settings.put("ZIPKIN_SERVER", zipkin);
      settings.put("TRACE_SAMPLING", sampling);
    }
    settings.put("LOG_ACCESS", String.valueOf(this == ACCESS_LOG));
    return settings;
  }
}
