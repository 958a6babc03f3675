package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the text of a type, as PostgreSQL's grammar has it (its source, gram.y: Typename), and
 * gives it its canonical name. Of two names the shorter one is canonical, but for the standard's
 * integers.
 */
final class SqlTypeParser {

  /** Names of several words and other names, each with the canonical one. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("int8", "bigint"),
          Map.entry("bool", "boolean"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("float", "double precision"),
          Map.entry("dec", "numeric"),
          Map.entry("decimal", "numeric"),
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("national character varying", "varchar"),
          Map.entry("national char varying", "varchar"),
          Map.entry("nchar varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("national character", "char"),
          Map.entry("national char", "char"),
          Map.entry("nchar", "char"),
          Map.entry("bit varying", "varbit"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("time without time zone", "time"));

  private static final String BUILT_IN = "pg_catalog.";

  private final String source;
  private final StringBuilder name = new StringBuilder();
  private final List<String> modifiers = new ArrayList<>();
  private boolean array;

  SqlTypeParser(String source) {
    this.source = source;
  }

  SqlType type() {
    List<Token> tokens =
        SqlScanner.scan(source).stream()
            .filter(t -> t.kind() != Kind.SPACE && t.kind() != Kind.COMMENT)
            .toList();
    return read(tokens)
        ? new SqlType(canonical() + (array ? "[]" : ""))
        : new SqlType(source.strip().replaceAll("\\s+", " "));
  }

  private boolean read(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.is("(")) {
        at = modifiers(tokens, at + 1);
      } else if (token.is("[")) {
        array = true;
        at = closing(tokens, at, "]");
      } else if (token.is("array")) {
        array = true;
      } else if (array || !name(token)) {
        return false;
      }
      at++;
    }
    return at == tokens.size() && name.length() > 0;
  }

  private boolean name(Token token) {
    boolean joined = token.is(".") || (name.length() > 0 && name.charAt(name.length() - 1) == '.');
    if (token.kind() != Kind.WORD && !token.text().startsWith("\"") && !token.is(".")) {
      return false;
    }
    name.append(joined || name.length() == 0 ? "" : " ");
    name.append(token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : token.text());
    return true;
  }

  /** Returns where the closing parenthesis stands, or a place behind the end. */
  private int modifiers(List<Token> tokens, int from) {
    int end = closing(tokens, from, ")");
    StringBuilder modifier = new StringBuilder();
    for (Token token : tokens.subList(from, Math.min(end, tokens.size()))) {
      if (token.is(",")) {
        modifiers.add(modifier.toString());
        modifier.setLength(0);
      } else {
        modifier.append(token.text().toLowerCase(Locale.ROOT));
      }
    }
    modifiers.add(modifier.toString());
    return end;
  }

  private static int closing(List<Token> tokens, int from, String bracket) {
    int at = from;
    while (at < tokens.size() && !tokens.get(at).is(bracket)) {
      at++;
    }
    return at < tokens.size() ? at : tokens.size() + 1;
  }

  private String canonical() {
    String plain = name.toString();
    if (plain.startsWith(BUILT_IN)) {
      plain = plain.substring(BUILT_IN.length());
    }
    String known = NAMES.getOrDefault(plain, plain);
    if (plain.equals("float") && modifiers.size() == 1 && modifiers.get(0).matches("[0-9]{1,9}")) {
      // The digits are binary ones; from 25 on they need eight bytes.
      return Integer.parseInt(modifiers.get(0)) < 25 ? "real" : "double precision";
    }
    if (known.equals("numeric") && modifiers.size() == 1) {
      modifiers.add("0");
    }
    if (modifiers.isEmpty() && (known.equals("char") || known.equals("bit"))) {
      modifiers.add("1");
    }
    if (known.equals("bpchar") && !modifiers.isEmpty()) {
      known = "char";
    }
    return modifiers.isEmpty() ? known : known + "(" + String.join(",", modifiers) + ")";
  }
}
