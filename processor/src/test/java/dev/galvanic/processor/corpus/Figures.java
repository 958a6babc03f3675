package dev.galvanic.processor.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came out of the comparison, line by line. */
final class Figures {

  /** What is counted. */
  enum Figure {
    /** Right statements that were looked at. */
    RIGHT,
    /** Wrong ones. */
    WRONG,
    /** Right ones that the compiler has an error for. */
    WRONGLY_REFUSED,
    /** Right ones that the server refuses as they would be sent. */
    REFUSED_AS_SENT,
    /** Right ones about which something could not be decided. */
    NOTED,
    /** Right ones whose columns are other ones, or of other types. */
    OTHER_COLUMNS,
    /** Right ones whose parameters are other ones, or of other types. */
    OTHER_PARAMETERS,
    /** Right ones that are said to read only and do not. */
    NO_PLAIN_READ,
    /** Columns said never to be null that were. */
    NULL_AFTER_ALL,
    /** Columns of right statements. */
    COLUMNS,
    /** Columns said never to be null. */
    NEVER_NULL,
    /** Columns said to be null at times that never were: no mistake, but perhaps too careful. */
    NULL_NEVER_SEEN,
    /** Columns that are null for values only that hardly any row has. */
    NULL_RARELY,
    /** Columns of which it is not known. */
    NULL_UNKNOWN,
    /** Right statements that never ran to their end. */
    NEVER_RAN,
    /** Right statements that answer rows and never answered one. */
    NEVER_ANSWERED,
    /** Wrong ones that the compiler finds right. */
    WRONGLY_ACCEPTED,
    /** Wrong ones of which it is told that they could not be decided. */
    UNDECIDED,
    /** Wrong ones with an error of another kind. */
    OTHER_PROBLEM,
    /** Wrong ones with an error at another place. */
    OTHER_PLACE
  }

  private final Map<Figure, List<String>> lines = new EnumMap<>(Figure.class);

  void add(Figure figure, String line) {
    lines.computeIfAbsent(figure, f -> new ArrayList<>()).add(line);
  }

  List<String> of(Figure figure) {
    return lines.getOrDefault(figure, List.of());
  }

  int count(Figure figure) {
    return of(figure).size();
  }

  /** All numbers, a line each, and behind them what stands behind those that tell of faults. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Figure figure : Figure.values()) {
      text.append("%-17s %4d\n".formatted(figure, count(figure)));
    }
    for (Map.Entry<Figure, List<String>> entry : lines.entrySet()) {
      if (!PLAIN.contains(entry.getKey())) {
        text.append(
            entry.getValue().stream()
                .map(l -> l.replace("\n", "\n    "))
                .collect(Collectors.joining("\n  ", "\n" + entry.getKey() + "\n  ", "\n")));
      }
    }
    return text.toString();
  }

  private static final List<Figure> PLAIN =
      List.of(Figure.RIGHT, Figure.WRONG, Figure.COLUMNS, Figure.NEVER_NULL, Figure.NULL_RARELY);

  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, toString());
  }
}
