package dev.galvanic.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.galvanic.http.Part;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form in multipart/form-data (RFC 7578), put together part by part. */
final class MultipartBody {
  /** Nobody can guess it, and so write it into a part to begin another. */
  private final String boundary = UUID.randomUUID().toString();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  String mediaType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  void add(String name, @Nullable String text) {
    if (text != null) {
      begin(name);
      end(text.getBytes(UTF_8));
    }
  }

  void add(String name, @Nullable Part part) {
    if (part != null) {
      begin(name);
      part.fileName().ifPresent(file -> write("; filename=\"" + quoted(file) + "\""));
      write("\r\nContent-Type: " + part.mediaType());
      end(part.bytes());
    }
  }

  private void begin(String name) {
    write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"");
  }

  private void end(byte[] content) {
    write("\r\n\r\n");
    out.writeBytes(content);
    write("\r\n");
  }

  /** All of it, with its end. */
  byte[] bytes() {
    byte[] last = ("--" + boundary + "--\r\n").getBytes(UTF_8);
    ByteArrayOutputStream whole = new ByteArrayOutputStream(out.size() + last.length);
    whole.writeBytes(out.toByteArray());
    whole.writeBytes(last);
    return whole.toByteArray();
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(UTF_8));
  }

  /** As browsers do: section 4.11.2 of the HTML standard's forms. */
  private static String quoted(String text) {
    return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }
}
