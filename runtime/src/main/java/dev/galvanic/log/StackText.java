package dev.galvanic.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/** A stack trace with its causes, in lines of which none is made of somebody's message. */
final class StackText {
  private final StringBuilder text = new StringBuilder(1024);

  private StackText() {}

  /** Every line of it ends with a line feed. */
  static String of(IThrowableProxy failure) {
    StackText stack = new StackText();
    stack.append(failure, "", "");
    return stack.text.toString();
  }

  private void append(IThrowableProxy failure, String indent, String caption) {
    text.append(indent).append(caption);
    if (failure.isCyclic()) {
      text.append("[again: ").append(name(failure)).append("]\n");
      return;
    }
    text.append(name(failure)).append('\n');
    StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
    int common = failure.getCommonFrames();
    for (int i = 0; i < frames.length - common; i++) {
      text.append(indent).append("\tat ").append(frames[i].getStackTraceElement()).append('\n');
    }
    if (common > 0) {
      text.append(indent).append("\t... ").append(common).append(" as above\n");
    }
    for (IThrowableProxy suppressed : failure.getSuppressed()) {
      append(suppressed, indent + "\t", "Suppressed: ");
    }
    if (failure.getCause() != null) {
      append(failure.getCause(), indent, "Caused by: ");
    }
  }

  private static String name(IThrowableProxy failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClassName()
        : failure.getClassName() + ": " + SafeText.escaped(message);
  }
}
