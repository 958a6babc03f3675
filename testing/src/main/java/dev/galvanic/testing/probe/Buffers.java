package dev.galvanic.testing.probe;

import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import io.netty.buffer.ByteBuf;
import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import io.netty.util.ResourceLeakTracker;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The buffers of Netty in this process that were not given back. Netty's own detector notices one
 * that was garbage collected; this one knows each of them, and who made it. From any thread.
 */
final class Buffers extends ResourceLeakDetectorFactory {
  private static final String NETTYS_OWN = "DefaultResourceLeakDetectorFactory";
  private static final int FRAMES = 3;

  /** Frames that are looked at. */
  private static final int DEEP = 40;

  private final Set<Made<?>> open = ConcurrentHashMap.newKeySet();

  /**
   * Has the buffers of this process counted, if nobody has made any yet, and if no other factory of
   * detectors is installed.
   */
  static Optional<Buffers> watched() {
    synchronized (Buffers.class) {
      ResourceLeakDetectorFactory factory = ResourceLeakDetectorFactory.instance();
      if (factory instanceof Buffers buffers) {
        return Optional.of(buffers);
      }
      if (!factory.getClass().getSimpleName().equals(NETTYS_OWN)) {
        return Optional.empty();
      }
      Buffers buffers = new Buffers();
      ResourceLeakDetectorFactory.setResourceLeakDetectorFactory(buffers);
      return Optional.of(buffers);
    }
  }

  /**
   * Those that are not given back and were made by a service.
   *
   * @param threads its own ones
   * @param blocking where its blocking work runs: all virtual threads of a process are one group
   */
  List<Made<?>> open(OwnThreads threads, @Nullable FreeThreads blocking) {
    return open.stream()
        .filter(
            made -> threads.isGroup(made.group) || (blocking != null && made.threads == blocking))
        .toList();
  }

  @Override
  public <T> ResourceLeakDetector<T> newResourceLeakDetector(
      Class<T> resource, int samplingInterval) {
    return resource == ByteBuf.class
        ? new Counting<>(resource, samplingInterval)
        : new ResourceLeakDetector<>(resource, samplingInterval);
  }

  /** What Netty asks for no more, and wants to be there. */
  @Deprecated
  @Override
  public <T> ResourceLeakDetector<T> newResourceLeakDetector(
      Class<T> resource, int samplingInterval, long maxActive) {
    return newResourceLeakDetector(resource, samplingInterval);
  }

  private final class Counting<T> extends ResourceLeakDetector<T> {
    Counting(Class<?> resource, int samplingInterval) {
      super(resource, samplingInterval);
    }

    @Override
    public @Nullable ResourceLeakTracker<T> track(T buffer) {
      List<StackWalker.StackFrame> stack =
          StackWalker.getInstance().walk(frames -> frames.limit(DEEP).toList());
      if (stack.stream().anyMatch(frame -> frame.getMethodName().equals("<clinit>"))) {
        // A constant of a class, which is never released.
        return null;
      }
      Made<T> made = new Made<>(open, stack);
      open.add(made);
      return made;
    }

    @Override
    public @Nullable ResourceLeakTracker<T> trackForcibly(T buffer) {
      return track(buffer);
    }

    @Override
    public boolean isRecordEnabled() {
      return false;
    }
  }

  /** A buffer, by whoever made it; it does not hold the buffer itself. */
  static final class Made<T> implements ResourceLeakTracker<T> {
    private final Set<Made<?>> open;
    private final @Nullable ThreadGroup group = Thread.currentThread().getThreadGroup();
    private final @Nullable FreeThreads threads =
        RequestContext.current().map(RequestContext::threads).orElse(null);
    private final List<String> frames;

    /** When, on the clock of {@link System#nanoTime}. */
    final long nanos = System.nanoTime();

    Made(Set<Made<?>> open, List<StackWalker.StackFrame> stack) {
      this.open = open;
      this.frames =
          stack.stream()
              .filter(frame -> !frame.getClassName().startsWith("io.netty."))
              .filter(frame -> !frame.getClassName().startsWith(Buffers.class.getName()))
              .limit(FRAMES)
              .map(StackWalker.StackFrame::toString)
              .toList();
    }

    String place() {
      return frames.isEmpty() ? "Netty itself" : String.join(" < ", frames);
    }

    @Override
    public void record() {}

    @Override
    public void record(Object hint) {}

    @Override
    public boolean close(T buffer) {
      return open.remove(this);
    }
  }
}
