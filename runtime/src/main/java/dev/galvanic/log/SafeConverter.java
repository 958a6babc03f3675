package dev.galvanic.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.CoreConstants;
import ch.qos.logback.core.pattern.CompositeConverter;
import ch.qos.logback.core.pattern.DynamicConverter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The word {@code safe} for patterns of the user's own: {@code %safe(%msg)} is the message without
 * line breaks and control characters.
 */
final class SafeConverter extends CompositeConverter<ILoggingEvent> {
  private static final String WORD = "safe";

  /** Makes the word known to every pattern of a context. */
  @SuppressWarnings("unchecked")
  static void register(Context context) {
    Map<String, Supplier<DynamicConverter<?>>> words =
        (Map<String, Supplier<DynamicConverter<?>>>)
            context.getObject(CoreConstants.PATTERN_RULE_REGISTRY_FOR_SUPPLIERS);
    if (words == null) {
      words = new HashMap<>();
      context.putObject(CoreConstants.PATTERN_RULE_REGISTRY_FOR_SUPPLIERS, words);
    }
    words.put(WORD, SafeConverter::new);
  }

  @Override
  protected String transform(ILoggingEvent event, String text) {
    return SafeText.escaped(text);
  }
}
