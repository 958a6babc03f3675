package dev.galvanic.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.galvanic.BadRequestException;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonOptions;
import dev.galvanic.json.JsonReader;
import dev.galvanic.validate.Problem;
import dev.galvanic.validate.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a handler asks of its request, read one by one: every mistake is collected, and {@link
 * #done} throws them all at once. A value that could not be read is null or zero until then.
 */
public final class Arguments {
  private final Exchange exchange;
  private final List<Problem> problems = new ArrayList<>(0);
  private boolean refuseUnknownMembers;
  private boolean bodyGood = true;
  private @Nullable Query form;
  private @Nullable List<Multipart.Field> fields;
  private @Nullable Query cookies;

  private Arguments(Exchange exchange) {
    this.exchange = exchange;
  }

  public static Arguments of(Exchange exchange) {
    return new Arguments(exchange);
  }

  /** Makes a member of the body that nobody knows a mistake. */
  public Arguments refusingUnknownMembers() {
    refuseUnknownMembers = true;
    return this;
  }

  public Argument path(String name, int segment) {
    return argument("path.", name, List.of(exchange.path().decoded(segment)));
  }

  public Argument query(String name) {
    return argument("query.", name, exchange.query().all(name));
  }

  public Argument header(String name) {
    return argument("header.", name, exchange.headers().all(name));
  }

  public Argument cookie(String name) {
    if (cookies == null) {
      cookies =
          Cookies.read(exchange.headers().all("Cookie"), exchange.limits().cookies(), problems);
    }
    return argument("cookie.", name, cookies.all(name));
  }

  /** A field of a body in application/x-www-form-urlencoded, or in multipart/form-data. */
  public Argument form(String name) {
    if (isMultipart()) {
      return text(name, parts(name));
    }
    if (form == null) {
      form = readForm();
    }
    return argument("form.", name, form.all(name));
  }

  /** A part of a body in multipart/form-data. */
  public PartArgument part(String name) {
    return new PartArgument("form." + name, parts(name), problems);
  }

  /**
   * Where a broken constraint of the body as a whole is reported, such as its size; one of a body
   * that could not even be read is not worth saying.
   */
  public Problems body() {
    return message -> {
      if (bodyGood) {
        problems.add(new Problem("", message));
      }
    };
  }

  /** The JSON body, its constraints unchecked. */
  public <T> T body(JsonCodec<T> codec) {
    return present(read(codec, false));
  }

  /** The JSON body, its constraints checked. */
  public <T> T validBody(JsonCodec<T> codec) {
    return present(read(codec, true));
  }

  /** As {@link #body}; no body at all is null. */
  public <T> @Nullable T bodyOrNull(JsonCodec<T> codec) {
    return bytes().length == 0 ? null : read(codec, false);
  }

  /** As {@link #validBody}; no body at all is null. */
  public <T> @Nullable T validBodyOrNull(JsonCodec<T> codec) {
    return bytes().length == 0 ? null : read(codec, true);
  }

  public byte[] bytes() {
    return exchange.body().bytes();
  }

  /** The body; none if there is not a byte of it. */
  public Optional<byte[]> optionalBytes() {
    return Optional.of(bytes()).filter(bytes -> bytes.length > 0);
  }

  /** The body as UTF-8; none if there is not a byte of it. */
  public Optional<String> optionalText() {
    return Optional.of(text()).filter(text -> !text.isEmpty());
  }

  /** The body as UTF-8. */
  public String text() {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
    } catch (CharacterCodingException malformed) {
      bodyGood = false;
      problems.add(new Problem("", "must be UTF-8"));
      return "";
    }
  }

  /**
   * @throws BadRequestException with all that was wrong, if anything was
   */
  public void done() {
    if (!problems.isEmpty()) {
      throw new BadRequestException(problems);
    }
  }

  private Argument argument(String source, String name, List<String> texts) {
    return new Argument(source + name, texts, problems);
  }

  private <T> @Nullable T read(JsonCodec<T> codec, boolean check) {
    byte[] bytes = bytes();
    if (bytes.length == 0) {
      bodyGood = false;
      problems.add(new Problem("", "is required"));
      return null;
    }
    JsonOptions usual = JsonOptions.requests();
    JsonReader in =
        JsonReader.of(
            bytes,
            new JsonOptions(
                refuseUnknownMembers,
                check,
                exchange.limits().jsonDepth(),
                usual.maxNumber(),
                usual.maxName(),
                usual.echo()));
    T value = in.valid(codec);
    List<Problem> mistakes = in.finish();
    bodyGood = mistakes.isEmpty();
    problems.addAll(mistakes);
    return value;
  }

  private boolean isMultipart() {
    return HeaderParameters.word(contentType()).equals(Multipart.MEDIA);
  }

  private String contentType() {
    return exchange.headers().first("Content-Type").orElse("");
  }

  private List<Part> parts(String name) {
    if (fields == null) {
      fields = readFields();
    }
    return fields.stream().filter(field -> field.name().equals(name)).map(f -> f.part()).toList();
  }

  private List<Multipart.Field> readFields() {
    try {
      return Multipart.read(contentType(), bytes(), exchange.limits());
    } catch (IllegalArgumentException malformed) {
      problems.add(new Problem("form", String.valueOf(malformed.getMessage())));
      return List.of();
    }
  }

  /** Parts as text, which is UTF-8 whatever they say (RFC 7578 section 5.1.2). */
  private Argument text(String name, List<Part> parts) {
    List<String> texts = new ArrayList<>(parts.size());
    Argument argument = argument("form.", name, texts);
    for (Part part : parts) {
      try {
        texts.add(UTF_8.newDecoder().decode(ByteBuffer.wrap(part.bytes())).toString());
      } catch (CharacterCodingException malformed) {
        texts.add("");
        argument.fail("must be UTF-8");
      }
    }
    return argument;
  }

  private Query readForm() {
    try {
      return Query.parse(text(), exchange.limits().formFields());
    } catch (IllegalArgumentException malformed) {
      problems.add(new Problem("form", String.valueOf(malformed.getMessage())));
      return Query.empty();
    }
  }

  /** The handler is never called with the null: whatever made it is among the problems. */
  @SuppressWarnings("NullAway")
  private static <T> T present(@Nullable T value) {
    return value;
  }
}
