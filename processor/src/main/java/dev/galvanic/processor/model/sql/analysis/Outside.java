package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may be in the database although no model says so: what plain SQL of migrations made. A name
 * that is unknown but may be of these is never an error.
 *
 * @param names of tables, views, columns, functions and types, folded as SQL does
 * @param extensions whether some extension was made, whose functions and operators nobody lists
 */
public record Outside(Set<String> names, boolean extensions) {
  public static final Outside NOTHING = new Outside(Set.of(), false);

  public Outside {
    names = Set.copyOf(names);
  }

  /** Whatever the scripts name, since it may be what they make. */
  public static Outside of(List<String> scripts) {
    Set<String> names = new HashSet<>();
    scripts.forEach(script -> collect(script, names));
    return new Outside(names, names.contains("extension"));
  }

  private static void collect(String script, Set<String> names) {
    for (Token token : SqlScanner.scan(script)) {
      String text = token.text();
      if (token.kind() == Kind.WORD) {
        names.add(text.toLowerCase(Locale.ROOT));
      } else if (text.startsWith("\"") && text.length() > 1) {
        names.add(text.substring(1, text.length() - 1).replace("\"\"", "\""));
      } else if (text.startsWith("$") && token.kind() == Kind.QUOTED) {
        // The body of DO or of a function makes things too.
        int tag = text.indexOf('$', 1) + 1;
        collect(text.substring(tag, Math.max(tag, text.length() - tag)), names);
      }
    }
  }

  /** Whether something of that name may be there. */
  boolean has(String name) {
    return names.contains(name);
  }
}
