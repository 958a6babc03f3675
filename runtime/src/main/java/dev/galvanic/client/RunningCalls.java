package dev.galvanic.client;

import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One call that several watch. */
record RunningCalls(List<CallWatch.Running> all) implements CallWatch.Running {
  @Override
  public void sent(URI address, int resends) {
    all.forEach(one -> one.sent(address, resends));
  }

  @Override
  public void headers(BiConsumer<String, String> header) {
    all.forEach(one -> one.headers(header));
  }

  @Override
  public void end(int status, @Nullable Throwable failure) {
    all.forEach(one -> one.end(status, failure));
  }
}
