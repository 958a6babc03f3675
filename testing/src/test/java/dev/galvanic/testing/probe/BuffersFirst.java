package dev.galvanic.testing.probe;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Has buffers counted before any test class of this process makes one, as {@link LeaksTest} needs:
 * some use Netty without a service of the kit's, and may come first.
 */
public final class BuffersFirst implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Buffers.watched().isEmpty()) {
      throw new IllegalStateException("Another detector of leaks is installed in this process.");
    }
  }
}
