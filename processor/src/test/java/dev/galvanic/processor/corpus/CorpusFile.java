package dev.galvanic.processor.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.galvanic.processor.corpus.CorpusStatement.Mistake;
import dev.galvanic.processor.model.sql.analysis.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of statements. Each has a line before it: {@code -- name} for a right one, {@code -- name
 * | int days} for one whose parameters are known, {@code -- name | PROBLEM | token} for a wrong
 * one. The token is the first such text of the statement, {@code token (2)} the second one, and
 * {@code <end>} its end.
 */
final class CorpusFile {
  private static final Pattern TOKEN = Pattern.compile("(.*?)(?: \\(([0-9])\\))?");

  private CorpusFile() {}

  /** The text of a file of the corpus. */
  static String text(String path) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(CorpusFile.class.getResourceAsStream("/corpus/" + path), path)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  static List<CorpusStatement> read(String path) throws IOException {
    List<CorpusStatement> statements = new ArrayList<>();
    for (String block : text(path).split("(?m)^-- ")) {
      if (!block.isBlank()) {
        int line = block.indexOf('\n');
        statements.add(statement(block.substring(0, line), block.substring(line).strip()));
      }
    }
    return statements;
  }

  private static CorpusStatement statement(String title, String sql) {
    String[] parts = title.strip().split(" \\| ", 3);
    return new CorpusStatement(
        parts[0],
        sql,
        parts.length == 2 ? JavaParameters.read(parts[1]) : List.of(),
        parts.length < 3
            ? Optional.empty()
            : Optional.of(mistake(Problem.valueOf(parts[1]), parts[2], sql)));
  }

  private static Mistake mistake(Problem problem, String token, String sql) {
    if (token.equals("<end>")) {
      return new Mistake(problem, sql.length(), sql.length());
    }
    Matcher matcher = TOKEN.matcher(token);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(token);
    }
    String text = matcher.group(1);
    int count = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
    int at = -1;
    for (int i = 0; i < count; i++) {
      at = sql.indexOf(text, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(token + " does not stand in " + sql);
      }
    }
    return new Mistake(problem, at, at + text.length());
  }
}
