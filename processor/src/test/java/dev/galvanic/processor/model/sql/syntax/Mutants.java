package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Statements with a token or two dropped, doubled, swapped, replaced or put in. */
final class Mutants {
  private final Random random;
  private final List<String> pool = new ArrayList<>();

  Mutants(long seed, List<String> statements) {
    random = new Random(seed);
    statements.forEach(sql -> pool.addAll(tokens(sql)));
  }

  String of(String sql) {
    List<String> tokens = tokens(sql);
    int changes = random.nextInt(4) == 0 ? 2 : 1;
    for (int i = 0; i < changes && tokens.size() > 1; i++) {
      change(tokens, random.nextInt(tokens.size()));
    }
    return String.join(" ", tokens);
  }

  private void change(List<String> tokens, int at) {
    switch (random.nextInt(5)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      case 2 -> Collections.swap(tokens, at, Math.min(at + 1, tokens.size() - 1));
      case 3 -> tokens.set(at, other());
      default -> tokens.add(at, other());
    }
  }

  private String other() {
    return pool.get(random.nextInt(pool.size()));
  }

  /** As they are written; what the lexer refuses has none. */
  private static List<String> tokens(String sql) {
    List<String> texts = new ArrayList<>();
    try {
      for (Token token : Lexer.tokens(sql)) {
        if (token.kind() != Kind.END && token.length() > 0) {
          texts.add(sql.substring(token.at(), token.end()));
        }
      }
    } catch (Refusal e) {
      texts.add(sql);
    }
    return texts;
  }
}
