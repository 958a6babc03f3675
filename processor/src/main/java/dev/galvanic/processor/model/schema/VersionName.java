package dev.galvanic.processor.model.schema;

/** Orders versions as people do: runs of digits by their number, so that v2 comes before v10. */
public final class VersionName {
  private VersionName() {}

  public static int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = end(a, i);
      int endB = end(b, j);
      int order =
          digit(a, i) && digit(b, j)
              ? compareNumbers(a.substring(i, endA), b.substring(j, endB))
              : a.substring(i, endA).compareTo(b.substring(j, endB));
      if (order != 0) {
        return order;
      }
      i = endA;
      j = endB;
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static int compareNumbers(String a, String b) {
    String shortA = a.replaceFirst("^0+(?=.)", "");
    String shortB = b.replaceFirst("^0+(?=.)", "");
    int length = Integer.compare(shortA.length(), shortB.length());
    return length != 0 ? length : shortA.compareTo(shortB);
  }

  private static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length() && digit(text, end) == digit(text, start)) {
      end++;
    }
    return end;
  }

  private static boolean digit(String text, int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }
}
