package dev.galvanic.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.spi.MDCAdapter;

/**
 * Brings the MDC of a thread up to date with the request it works on, right before an event is
 * made: that is where appenders that hand events on, patterns and encoders of any make look for it.
 * A filter of Logback's is the one thing that is called on the thread of every event, whatever the
 * appenders; it decides nothing.
 */
final class RequestStamp extends TurboFilter {
  static final String TRACE = "trace.id";
  static final String SPAN = "span.id";
  static final String REQUEST = "http.request.id";
  static final String SERVICE = "service.name";
  static final Set<String> KEYS = Set.of(TRACE, SPAN, REQUEST, SERVICE);

  private RequestStamp() {}

  /** Has the events of a context stamped, also after it was reset. */
  static void install(LoggerContext context) {
    if (context.getCopyOfListenerList().stream().noneMatch(Keeper.class::isInstance)) {
      context.addListener(new Keeper());
      put(context);
    }
  }

  private static void put(LoggerContext context) {
    RequestStamp stamp = new RequestStamp();
    stamp.setContext(context);
    stamp.start();
    context.addTurboFilter(stamp);
    SafeConverter.register(context);
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] arguments,
      @Nullable Throwable failure) {
    LoggerContext context = logger.getLoggerContext();
    // Another filter may let pass what the level does not.
    boolean alone = context.getTurboFilterList().size() == 1;
    if (!alone || level.isGreaterOrEqual(logger.getEffectiveLevel())) {
      stamp(context.getMDCAdapter());
    }
    return FilterReply.NEUTRAL;
  }

  private static void stamp(MDCAdapter mdc) {
    Trace trace = RequestContext.currentTrace();
    put(mdc, TRACE, trace.traceId());
    put(mdc, SPAN, trace.spanId());
    RequestContext context = RequestContext.current().orElse(null);
    put(mdc, REQUEST, context != null && context.isRequest() ? context.id() : "");
    put(mdc, SERVICE, context == null ? "" : context.service());
  }

  private static void put(MDCAdapter mdc, String key, String value) {
    String there = mdc.get(key);
    if (!value.isEmpty()) {
      if (!value.equals(there)) {
        mdc.put(key, value);
      }
    } else if (there != null) {
      mdc.remove(key);
    }
  }

  /** A reset, as at each reload of a file, takes the filters away. */
  private static final class Keeper implements LoggerContextListener {
    @Override
    public boolean isResetResistant() {
      return true;
    }

    @Override
    public void onReset(LoggerContext context) {
      put(context);
    }

    @Override
    public void onStart(LoggerContext context) {}

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
  }
}
