package dev.galvanic.testing.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A process that says something, and then does nothing until it is ended by force. */
final class StubProcess extends Process {
  private final InputStream output;
  private final CountDownLatch ended = new CountDownLatch(1);

  StubProcess(String said) {
    output =
        new SequenceInputStream(
            new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                try {
                  ended.await();
                } catch (InterruptedException e) {
                  throw new IOException(e);
                }
                return -1;
              }
            });
  }

  @Override
  public InputStream getInputStream() {
    return output;
  }

  @Override
  public InputStream getErrorStream() {
    return InputStream.nullInputStream();
  }

  @Override
  public OutputStream getOutputStream() {
    return OutputStream.nullOutputStream();
  }

  @Override
  public int waitFor() throws InterruptedException {
    ended.await();
    return 137;
  }

  @Override
  public boolean waitFor(long time, TimeUnit unit) throws InterruptedException {
    return ended.await(time, unit);
  }

  @Override
  public int exitValue() {
    if (isAlive()) {
      throw new IllegalThreadStateException("It has not ended.");
    }
    return 137;
  }

  @Override
  public boolean isAlive() {
    return ended.getCount() > 0;
  }

  /** It does not listen. */
  @Override
  public void destroy() {}

  @Override
  public Process destroyForcibly() {
    ended.countDown();
    return this;
  }
}
