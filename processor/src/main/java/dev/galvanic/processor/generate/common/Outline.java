package dev.galvanic.processor.generate.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Where in a line of Java something stands outside of brackets and string literals. */
final class Outline {
  private final String text;

  /** How many brackets are open before each character; -1 within a literal. */
  private final int[] depth;

  private final int openAtEnd;

  Outline(String text) {
    this.text = text;
    this.depth = new int[text.length()];
    int open = 0;
    int arrays = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = literal(i);
        continue;
      }
      boolean array = c == '{' && text.startsWith("[] {", Math.max(0, i - 3));
      arrays += array ? 1 : 0;
      open -= closes(i, open) || c == '}' && arrays-- > 0 ? 1 : 0;
      depth[i] = open;
      open += opens(i) || array ? 1 : 0;
      i++;
    }
    openAtEnd = open;
  }

  private int literal(int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != text.charAt(start)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    int end = Math.min(i + 1, text.length());
    for (int k = start; k < end; k++) {
      depth[k] = -1;
    }
    return end;
  }

  private boolean opens(int i) {
    char c = text.charAt(i);
    return c == '('
        || c == '['
        || c == '<' && i > 0 && Character.isJavaIdentifierPart(text.charAt(i - 1));
  }

  private boolean closes(int i, int open) {
    char c = text.charAt(i);
    return c == ')'
        || c == ']'
        || c == '>' && open > 0 && text.charAt(i - 1) != '-' && text.charAt(i - 1) != ' ';
  }

  /** Whether a bracket is still open. */
  boolean open() {
    return openAtEnd > 0;
  }

  /** The first place of {@code part} outside of everything, or -1. */
  int indexOf(String part) {
    return indexOf(part, 0);
  }

  int indexOf(String part, int from) {
    int at = text.indexOf(part, from);
    while (at >= 0 && depth[at] != 0) {
      at = text.indexOf(part, at + 1);
    }
    return at;
  }

  /** All places outside of everything that are like this. */
  List<Integer> where(IntPredicate place) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < depth.length; i++) {
      if (depth[i] == 0 && place.test(i)) {
        places.add(i);
      }
    }
    return places;
  }

  /** The pieces between these places, each with the character it starts at. */
  List<String> cut(List<Integer> places) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int place : places) {
      pieces.add(text.substring(start, place));
      start = place;
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
