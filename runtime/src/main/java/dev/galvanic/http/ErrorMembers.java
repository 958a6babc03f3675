package dev.galvanic.http;

import dev.galvanic.ServiceException;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.validate.Problem;
import java.util.Map;

/** What both styles of error replies say beside the code and the message, where there is any. */
final class ErrorMembers {
  private static final byte[] ERROR = JsonWriter.name("error");
  private static final byte[] ERRORS = JsonWriter.name("errors");
  private static final byte[] POINTER = JsonWriter.name("pointer");
  private static final byte[] MESSAGE = JsonWriter.name("message");
  private static final byte[] ID = JsonWriter.name("id");

  private static final JsonCodec<Problem> PROBLEM =
      new JsonCodec<>() {
        @Override
        public void write(JsonWriter out, Problem problem) {
          out.beginObject();
          out.member(POINTER).string(problem.pointer());
          out.member(MESSAGE).string(problem.message());
          out.endObject();
        }

        @Override
        public Problem read(JsonReader in) {
          throw new UnsupportedOperationException("Problems are written only.");
        }
      };

  private ErrorMembers() {}

  static void write(JsonWriter out, ServiceException error, String id) {
    if (error.error().isPresent()) {
      out.member(ERROR).string(error.error().get());
    }
    if (!error.problems().isEmpty()) {
      out.member(ERRORS).list(error.problems(), PROBLEM);
    }
    if (!id.isEmpty()) {
      out.member(ID).string(id);
    }
  }

  static Reply headers(ServiceException error, Reply reply) {
    Reply complete = reply;
    for (Map.Entry<String, String> header : error.headers().entrySet()) {
      complete = complete.with(header.getKey(), header.getValue());
    }
    return complete;
  }
}
