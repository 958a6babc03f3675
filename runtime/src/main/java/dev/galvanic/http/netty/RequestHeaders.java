package dev.galvanic.http.netty;

import dev.galvanic.http.Headers;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The headers of a request where Netty has them, checked when they were decoded. */
record RequestHeaders(HttpHeaders headers) implements Headers.Source {
  @Override
  public @Nullable String first(String name) {
    return headers.get(name);
  }

  @Override
  public List<String> all(String name) {
    return headers.getAll(name);
  }

  @Override
  public void forEach(BiConsumer<String, String> field) {
    for (Map.Entry<String, String> one : headers) {
      field.accept(one.getKey(), one.getValue());
    }
  }
}
