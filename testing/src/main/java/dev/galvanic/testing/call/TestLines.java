package dev.galvanic.testing.call;

import dev.galvanic.BadGatewayException;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonOptions;
import dev.galvanic.json.JsonReader;
import dev.galvanic.validate.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a stream of JSON documents, of which each stands in a line. */
public final class TestLines {
  private TestLines() {}

  /** All lines; the last one must be ended, too. */
  public static <T extends @Nullable Object> ReplyReader<List<T>> of(JsonCodec<T> item) {
    return reply -> {
      String text = new String(reply.body(), StandardCharsets.UTF_8);
      if (!text.isEmpty() && !text.endsWith("\n")) {
        throw unreadable("the last line has no end");
      }
      List<T> items = new ArrayList<>();
      for (String line : text.lines().toList()) {
        JsonReader in = JsonReader.of(line.getBytes(StandardCharsets.UTF_8), JsonOptions.replies());
        T value = in.value(item);
        List<Problem> problems = in.finish();
        if (!problems.isEmpty()) {
          throw unreadable(
              "line "
                  + (items.size() + 1)
                  + ": "
                  + problems.get(0).pointer()
                  + ": "
                  + problems.get(0).message());
        }
        items.add(value);
      }
      return items;
    };
  }

  private static BadGatewayException unreadable(String why) {
    return new BadGatewayException(502, "The lines cannot be read", why);
  }
}
