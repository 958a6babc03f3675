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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  private final Optional<JsonCodec<T>> codec;
  private final Absence absence;
  private final SortedSet<Integer> statuses;

  private Contract(Optional<JsonCodec<T>> codec, Absence absence, SortedSet<Integer> statuses) {
    this.codec = codec;
    this.absence = absence;
    this.statuses = statuses;
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
    return of(Optional.of(Codecs.page(item)), Absence.REFUSED);
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
    return new Contract<>(codec, absence, new TreeSet<>()).errors(ALWAYS);
  }

  /** The same, with errors of these statuses, too. */
  public Contract<T> errors(int... more) {
    SortedSet<Integer> all = new TreeSet<>(statuses);
    for (int status : more) {
      all.add(status);
    }
    return new Contract<>(codec, absence, all);
  }

  /** The same, with errors of all statuses of these hundreds: 4 for 400 to 499. */
  public Contract<T> errorsOf(int... hundreds) {
    SortedSet<Integer> all = new TreeSet<>(statuses);
    for (int hundred : hundreds) {
      for (int status = hundred * 100; status < hundred * 100 + 100; status++) {
        all.add(status);
      }
    }
    return new Contract<>(codec, absence, all);
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
    return codec.flatMap(c -> problem(value, c));
  }

  /** Why a value cannot come over the wire by this codec; none if it can. */
  static <T extends @Nullable Object> Optional<String> problem(T value, JsonCodec<T> codec) {
    JsonWriter out = new JsonWriter();
    try {
      codec.write(out, value);
    } catch (RuntimeException unwritable) {
      return Optional.of("JSON cannot carry it (" + unwritable + ")");
    }
    JsonReader in = JsonReader.of(out.toByteArray(), JsonOptions.requests());
    in.valid(codec);
    return Optional.of(in.finish().stream().map(Contract::text).collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
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
