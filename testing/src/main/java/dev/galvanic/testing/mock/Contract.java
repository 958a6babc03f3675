package dev.galvanic.testing.mock;

import dev.galvanic.Page;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonOptions;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.validate.Problem;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an operation may answer: which values, and which errors. */
public final class Contract<T extends @Nullable Object> {
  /** What comes of any service, and of whatever stands between it and its caller. */
  private static final int[] ALWAYS = {500, 502, 503, 504};

  private static final int NOT_FOUND = 404;

  private enum Absence {
    REFUSED,
    NULL,
    EMPTY
  }

  /** Where a page, as its codec writes it, has its values. */
  private static final String ITEMS = "items";

  private final Optional<JsonCodec<T>> codec;
  private final Absence absence;
  private final boolean paged;
  private final SortedSet<Integer> statuses;
  private final Optional<Documented> documented;

  private Contract(
      Optional<JsonCodec<T>> codec,
      Absence absence,
      boolean paged,
      SortedSet<Integer> statuses,
      Optional<Documented> documented) {
    this.codec = codec;
    this.absence = absence;
    this.paged = paged;
    this.statuses = statuses;
    this.documented = documented;
  }

  /** A value in JSON. */
  public static <T> Contract<T> data(JsonCodec<T> codec) {
    return of(Optional.of(codec), Absence.REFUSED);
  }

  /** A value in JSON, or null. */
  public static <T> Contract<@Nullable T> nullable(JsonCodec<T> codec) {
    return of(Optional.of(Codecs.nullable(codec)), Absence.NULL);
  }

  /** A value in JSON; none if there is nothing, which the wire says by 404. */
  public static <T> Contract<Optional<T>> optional(JsonCodec<T> codec) {
    return of(Optional.of(Codecs.optional(codec)), Absence.EMPTY);
  }

  /** A page of values. */
  public static <T> Contract<Page<T>> page(JsonCodec<T> item) {
    Contract<Page<T>> whole = of(Optional.of(Codecs.page(item)), Absence.REFUSED);
    return new Contract<>(whole.codec, whole.absence, true, whole.statuses, whole.documented);
  }

  /** Text or bytes as they are. */
  public static <T> Contract<T> raw() {
    return of(Optional.empty(), Absence.REFUSED);
  }

  /** Nothing but that it is done. */
  public static Contract<@Nullable Void> nothing() {
    return of(Optional.empty(), Absence.NULL);
  }

  private static <T extends @Nullable Object> Contract<T> of(
      Optional<JsonCodec<T>> codec, Absence absence) {
    return new Contract<>(codec, absence, false, new TreeSet<>(), Optional.empty()).errors(ALWAYS);
  }

  /** The same, with errors of these statuses, too. */
  public Contract<T> errors(int... more) {
    SortedSet<Integer> all = new TreeSet<>(statuses);
    for (int status : more) {
      all.add(status);
    }
    return new Contract<>(codec, absence, paged, all, documented);
  }

  /** The same, with errors of all statuses of these hundreds: 4 for 400 to 499. */
  public Contract<T> errorsOf(int... hundreds) {
    SortedSet<Integer> all = new TreeSet<>(statuses);
    for (int hundred : hundreds) {
      for (int status = hundred * 100; status < hundred * 100 + 100; status++) {
        all.add(status);
      }
    }
    return new Contract<>(codec, absence, paged, all, documented);
  }

  /** The same, with values that are held against a document, too: those of a page one by one. */
  public Contract<T> documented(Documented by) {
    return new Contract<>(codec, absence, paged, statuses, Optional.of(by));
  }

  /** Whether there is nothing to return. */
  boolean isNothing() {
    return absence == Absence.NULL && codec.isEmpty();
  }

  /** Why it is no answer; none if it is one. */
  Optional<String> problem(T value) {
    if (value == null) {
      return absence == Absence.NULL ? Optional.empty() : Optional.of("it is never null");
    }
    return codec.flatMap(
        c ->
            problem(
                value,
                c,
                tree -> value.equals(Optional.empty()) ? Optional.empty() : undocumented(tree)));
  }

  private Optional<String> undocumented(JsonNode value) {
    return documented.flatMap(by -> by.problem(paged ? value.path(ITEMS) : value));
  }

  /**
   * Why a value cannot come over the wire by this codec; none if it can.
   *
   * @param more why it cannot as what it then is
   */
  static <T extends @Nullable Object> Optional<String> problem(
      T value, JsonCodec<T> codec, Function<JsonNode, Optional<String>> more) {
    JsonWriter out = new JsonWriter();
    try {
      codec.write(out, value);
    } catch (RuntimeException unwritable) {
      return Optional.of("JSON cannot carry it (" + unwritable + ")");
    }
    byte[] written = out.toByteArray();
    JsonReader in = JsonReader.of(written, JsonOptions.requests());
    in.valid(codec);
    return Optional.of(in.finish().stream().map(Contract::text).collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty())
        .or(() -> more.apply(JsonText.read(written)));
  }

  private static String text(Problem problem) {
    return (problem.pointer().isEmpty() ? "it" : problem.pointer()) + " " + problem.message();
  }

  /** Why an error of that status is none of its answers; none if it is one. */
  Optional<String> problem(int status) {
    if (status == NOT_FOUND && absence == Absence.EMPTY) {
      return Optional.of(
          "its client makes an empty Optional of that. Stub returns(Optional.empty())");
    }
    return statuses.contains(status)
        ? Optional.empty()
        : Optional.of(
            "it answers "
                + statuses.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ". Stub one of those, or declare "
                + status
                + " where the operation is declared");
  }
}
