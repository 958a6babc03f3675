package dev.galvanic.client;

import dev.galvanic.ReplyStyle;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Method;
import dev.galvanic.http.Part;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to another service, built up in one go by a generated client: the variables in the
 * order of the template, then the rest. Used by one thread.
 */
public final class ClientRequest {
  private final Method method;
  private final String operation;
  private final String template;
  private final StringBuilder target = new StringBuilder();
  private final List<Map.Entry<String, String>> headers = new ArrayList<>();
  private final StringBuilder cookies = new StringBuilder();
  private int filled;
  private boolean queried;
  private byte @Nullable [] body;
  private @Nullable StringBuilder form;
  private @Nullable MultipartBody parts;
  private ReplyStyle replies = ReplyStyle.ENVELOPE;
  private CallPolicy policy = CallPolicy.CONFIGURED;

  private ClientRequest(Method method, String operation, String template) {
    this.method = method;
    this.operation = operation;
    this.template = template;
    this.queried = template.indexOf('?') >= 0;
  }

  /**
   * A request without variables, query or body so far.
   *
   * @param operation what a message calls it, such as {@code Regions.city}
   * @param template the path, such as {@code /regions/cities/{id}}; a query may follow it, and is
   *     sent, but told to nobody else
   */
  public static ClientRequest of(Method method, String operation, String template) {
    return new ClientRequest(method, operation, template);
  }

  /** Fills the next variable of the template; whatever the text, it stays one segment. */
  public ClientRequest variable(String text) {
    int open = template.indexOf('{', filled);
    int close = open < 0 ? -1 : template.indexOf('}', open);
    if (close < 0) {
      throw new IllegalStateException(operation + ": no variable is left in " + template());
    }
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      // No encoding can save these: servers and proxies normalise them away even as %2e.
      throw new IllegalArgumentException(
          operation
              + ": \""
              + text
              + "\" cannot be a segment of "
              + template()
              + ". Pass a text other than \"\", \".\" and \"..\".");
    }
    target.append(template, filled, open);
    Percent.encode(target, text);
    filled = close + 1;
    return this;
  }

  /** Adds a query parameter; null leaves it out. */
  public ClientRequest query(String name, @Nullable String text) {
    if (text != null) {
      finishPath();
      target.append(queried ? '&' : '?');
      queried = true;
      Percent.encode(target, name);
      target.append('=');
      Percent.encode(target, text);
    }
    return this;
  }

  /**
   * Adds a header; null leaves it out.
   *
   * @throws IllegalArgumentException if the value has a character that no header may carry
   */
  public ClientRequest header(String name, @Nullable String text) {
    if (text != null) {
      // Refused here, by its name, and not somewhere on the way out.
      Headers.of(name, text);
      headers.add(Map.entry(name, text));
    }
    return this;
  }

  /** Adds a cookie; null leaves it out. */
  public ClientRequest cookie(String name, @Nullable String text) {
    if (text != null) {
      cookies.append(cookies.isEmpty() ? "" : "; ").append(name).append('=');
      Percent.encode(cookies, text);
    }
    return this;
  }

  /**
   * Adds a field of a form, which is sent as {@code application/x-www-form-urlencoded} unless it
   * was made {@link #multipart}; null leaves the field out, and the form is sent all the same.
   */
  public ClientRequest form(String name, @Nullable String text) {
    if (parts != null) {
      parts.add(name, text);
      return this;
    }
    StringBuilder fields = fields();
    if (text != null) {
      fields.append(fields.isEmpty() ? "" : "&");
      Percent.encode(fields, name);
      fields.append('=');
      Percent.encode(fields, text);
    }
    return this;
  }

  /** Sends a form, if only one without fields. */
  public ClientRequest form() {
    fields();
    return this;
  }

  /** Sends the form that follows as {@code multipart/form-data}, if only one without parts. */
  public ClientRequest multipart() {
    MultipartBody body = new MultipartBody();
    parts = body;
    type(body.mediaType());
    return this;
  }

  /**
   * Adds a part of a form; null leaves it out.
   *
   * @throws IllegalStateException unless the form was made {@link #multipart}
   */
  public ClientRequest part(String name, @Nullable Part part) {
    if (parts == null) {
      throw new IllegalStateException(operation + ": only a multipart form has parts");
    }
    parts.add(name, part);
    return this;
  }

  private StringBuilder fields() {
    StringBuilder fields = form;
    if (fields == null) {
      fields = new StringBuilder();
      form = fields;
      type("application/x-www-form-urlencoded");
    }
    return fields;
  }

  /** Says what the reply looks like unless a setting says it; it is the envelope otherwise. */
  public ClientRequest replies(ReplyStyle style) {
    replies = style;
    return this;
  }

  /** Sends this value as JSON. */
  public <T extends @Nullable Object> ClientRequest body(JsonCodec<T> codec, T value) {
    JsonWriter out = new JsonWriter();
    codec.write(out, value);
    return body("application/json", out.toByteArray());
  }

  /** Sends these bytes. */
  public ClientRequest body(String media, byte[] bytes) {
    type(media);
    body = bytes;
    form = null;
    parts = null;
    return this;
  }

  private void type(String media) {
    headers.removeIf(header -> header.getKey().equalsIgnoreCase("Content-Type"));
    headers.add(Map.entry("Content-Type", media));
  }

  /** Says what its call may take. */
  public ClientRequest policy(CallPolicy other) {
    policy = other;
    return this;
  }

  public Method method() {
    return method;
  }

  /** What a message calls it. */
  public String operation() {
    return operation;
  }

  /** The path as it was declared, with its variables and without a query. */
  public String template() {
    int query = template.indexOf('?');
    return query < 0 ? template : template.substring(0, query);
  }

  /** What its call may take. */
  public CallPolicy policy() {
    return policy;
  }

  /** Path and query, percent-encoded. */
  public String target() {
    finishPath();
    return target.toString();
  }

  /** The headers in the order they were added, a {@code Cookie} among them if there is one. */
  public List<Map.Entry<String, String>> headers() {
    if (cookies.isEmpty()) {
      return List.copyOf(headers);
    }
    List<Map.Entry<String, String>> all = new ArrayList<>(headers);
    all.add(Map.entry("Cookie", cookies.toString()));
    return List.copyOf(all);
  }

  /** Whether this header was added. */
  public boolean hasHeader(String name) {
    for (Map.Entry<String, String> header : headers) {
      if (header.getKey().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** The bytes to send; null for none. */
  public byte @Nullable [] body() {
    if (parts != null) {
      return parts.bytes();
    }
    return form == null ? body : form.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** What the reply looks like, where no setting says it. */
  public ReplyStyle replies() {
    return replies;
  }

  private void finishPath() {
    if (template.indexOf('{', filled) >= 0) {
      throw new IllegalStateException(
          operation + ": a variable of " + template() + " is not filled");
    }
    target.append(template, filled, template.length());
    filled = template.length();
  }
}
