package dev.galvanic.client;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonOptions;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the body of an error reply says: the envelope's members, or those of {@code
 * application/problem+json} (RFC 9457).
 *
 * @param code 0 if it names none
 * @param message empty if it has none
 */
record ErrorBody(int code, String message, @Nullable String error, List<Problem> problems) {
  private static final Members MEMBERS =
      Members.builder()
          .optional("code")
          .optional("message")
          .optional("error")
          .optional("errors")
          .optional("title")
          .optional("detail")
          .build();
  private static final Members PROBLEM =
      Members.builder().optional("pointer").optional("message").build();

  /** Empty if it is neither. */
  static Optional<ErrorBody> read(byte[] bytes) {
    JsonReader in = JsonReader.of(bytes, JsonOptions.replies());
    if (!in.beginObject()) {
      return Optional.empty();
    }
    int code = 0;
    String message = "";
    String error = null;
    List<Problem> problems = List.of();
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      if (!in.isNull()) {
        switch (member) {
          case 0 -> code = in.intValue();
          case 1, 4 -> message = in.string();
          case 2, 5 -> error = in.string();
          default -> problems = in.list(ProblemCodec.INSTANCE);
        }
      }
    }
    return in.finish().isEmpty()
        ? Optional.of(new ErrorBody(code, message, error, problems))
        : Optional.empty();
  }

  /** What it says beside the message: its own words, or its problems in one line. */
  Optional<String> detail() {
    if (error != null) {
      return Optional.of(error);
    }
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(
            problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.message())
                .collect(Collectors.joining("; ")));
  }

  private static final class ProblemCodec implements JsonCodec<Problem> {
    private static final ProblemCodec INSTANCE = new ProblemCodec();

    @Override
    public void write(JsonWriter out, Problem value) {
      throw new UnsupportedOperationException("only read");
    }

    @Override
    public @Nullable Problem read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      String pointer = "";
      String message = "";
      for (int member = in.nextMember(PROBLEM); member >= 0; member = in.nextMember(PROBLEM)) {
        String text = in.isNull() ? "" : in.string();
        if (member == 0) {
          pointer = text;
        } else {
          message = text;
        }
      }
      return new Problem(pointer, message);
    }
  }
}
