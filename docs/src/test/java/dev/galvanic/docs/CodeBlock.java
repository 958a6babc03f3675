package dev.galvanic.docs;

import java.util.Set;

/**
 * A fenced block of a page.
 *
 * @param language the first word behind the fence, empty if there is none
 * @param marks the other words, such as {@code wrong}
 * @param line of the opening fence, from 1
 */
record CodeBlock(String page, int line, String language, Set<String> marks, String text) {
  boolean is(String name) {
    return language.equals(name);
  }

  /** Whether it is Java that is marked as that: {@code wrong}, {@code released} or not at all. */
  boolean isJava(String mark) {
    return is("java") && (mark.isEmpty() ? marks.isEmpty() : marks.contains(mark));
  }

  /** Where it stands, as an editor understands it. */
  String place() {
    return page + ":" + line;
  }
}
