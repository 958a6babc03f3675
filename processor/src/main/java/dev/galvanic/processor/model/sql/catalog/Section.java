package dev.galvanic.processor.model.sql.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a name, a tab and what is known of it, sorted by the names. They are searched where they
 * stand, since a compile needs few of the two thousand.
 */
final class Section {
  private final String text;
  private final int start;
  private final int end;

  Section(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** What the line of a name says; an empty text if there is none. */
  String line(String name) {
    int low = start;
    int high = end;
    while (low < high) {
      int middle = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      int from = Math.max(low, middle);
      int tab = text.indexOf('\t', from);
      int next = text.indexOf('\n', tab) + 1;
      int order = name.compareTo(text.substring(from, tab));
      if (order == 0) {
        return text.substring(tab + 1, next - 1);
      }
      if (order < 0) {
        high = from;
      } else {
        low = next;
      }
    }
    return "";
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int at = start; at < end; at = text.indexOf('\n', at) + 1) {
      names.add(text.substring(at, text.indexOf('\t', at)));
    }
    return names;
  }
}
