package dev.galvanic.concurrent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;

/**
 * Virtual threads (JEP 444) from byte code of Java 17, which cannot name them. This is the one
 * class that looks methods up by name, once, when the first service starts.
 */
final class VirtualThreads {
  static final boolean AVAILABLE = Runtime.version().feature() >= 21;

  private VirtualThreads() {}

  /** Makes virtual threads of that name and a number; empty before Java 21. */
  static Optional<ThreadFactory> named(String prefix) {
    if (!AVAILABLE) {
      return Optional.empty();
    }
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      Class<?> builder = lookup.findClass("java.lang.Thread$Builder");
      Class<?> ofVirtual = lookup.findClass("java.lang.Thread$Builder$OfVirtual");
      MethodHandle begin =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(ofVirtual));
      MethodHandle name =
          lookup.findVirtual(
              builder, "name", MethodType.methodType(builder, String.class, long.class));
      MethodHandle factory =
          lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
      return Optional.of((ThreadFactory) factory.invoke(name.invoke(begin.invoke(), prefix, 0L)));
    } catch (Throwable absent) {
      // MethodHandle.invoke declares Throwable; on 21 and later all of these methods are there.
      throw new IllegalStateException(
          "This Java " + Runtime.version() + " has no virtual threads. Run it on 17, or on 21 on.",
          absent);
    }
  }
}
