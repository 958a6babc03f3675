package dev.galvanic.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in the <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">text
 * format</a>, read as strictly as it is written there: each family in one piece, its HELP and TYPE
 * first, no series twice, histograms that add up.
 */
public final class PrometheusText {
  private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  private static final Pattern HELP = Pattern.compile("# HELP (" + NAME + ") (.*)");
  private static final Pattern TYPE =
      Pattern.compile("# TYPE (" + NAME + ") (counter|gauge|histogram|summary|untyped)");
  private static final Pattern SAMPLE =
      Pattern.compile("(" + NAME + ")(?:\\{(.*)\\})? (NaN|[+-]Inf|[-+0-9.eE]+)");
  private static final Pattern LABEL =
      Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"(?:,|$)");

  /** One line. */
  public record Sample(String name, Map<String, String> labels, double value) {}

  private final Map<Sample, Double> samples = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Set<String> described = new LinkedHashSet<>();
  private final Set<String> ended = new LinkedHashSet<>();
  private String family = "";

  private PrometheusText() {}

  /** Reads a page; fails the test if it is not one. */
  public static PrometheusText read(String page) {
    PrometheusText text = new PrometheusText();
    assertThat(page).endsWith("\n");
    page.lines().forEach(text::line);
    text.checkHistograms();
    return text;
  }

  private void line(String line) {
    Matcher help = HELP.matcher(line);
    Matcher type = TYPE.matcher(line);
    if (help.matches()) {
      enter(help.group(1));
      assertThat(described.add(family)).as("one HELP: " + line).isTrue();
    } else if (type.matches()) {
      if (!family.equals(type.group(1))) {
        enter(type.group(1));
      }
      assertThat(types.put(family, type.group(2))).as("one TYPE: " + line).isNull();
    } else {
      sample(line);
    }
  }

  private void enter(String next) {
    ended.add(family);
    assertThat(ended).as("in one piece").doesNotContain(next);
    family = next;
  }

  private void sample(String line) {
    Matcher sample = SAMPLE.matcher(line);
    assertThat(sample.matches()).as(line).isTrue();
    assertThat(types).as("a TYPE before " + line).containsKey(family);
    List<String> suffixes =
        switch (types.get(family)) {
          case "histogram" -> List.of("_bucket", "_sum", "_count");
          case "summary" -> List.of("", "_sum", "_count");
          default -> List.of("");
        };
    assertThat(suffixes.stream().map(family::concat)).as(line).contains(sample.group(1));
    String text = sample.group(3).replace("Inf", "Infinity");
    Sample key = new Sample(sample.group(1), labels(sample.group(2)), 0);
    assertThat(samples.put(key, Double.valueOf(text))).as("one series: " + line).isNull();
  }

  private static Map<String, String> labels(String text) {
    Map<String, String> labels = new TreeMap<>();
    if (text != null) {
      Matcher label = LABEL.matcher(text);
      int end = 0;
      while (label.find() && label.start() == end) {
        assertThat(labels.put(label.group(1), label.group(2))).as(text).isNull();
        end = label.end();
      }
      assertThat(end).as("labels: " + text).isEqualTo(text.length());
    }
    return labels;
  }

  private void checkHistograms() {
    Map<Sample, Double> before = new LinkedHashMap<>();
    Map<Sample, String> bounds = new LinkedHashMap<>();
    samples.forEach(
        (key, value) -> {
          if (key.name.endsWith("_bucket")) {
            Map<String, String> labels = new TreeMap<>(key.labels);
            String bound = labels.remove("le");
            assertThat(bound).as(key + " has a bound").isNotNull();
            Sample series = new Sample(key.name.replaceAll("_bucket$", "_count"), labels, 0);
            Double least = before.put(series, value);
            assertThat(least == null || least <= value).as(key + " is cumulative").isTrue();
            bounds.put(series, bound);
          }
        });
    before.forEach(
        (series, last) -> {
          assertThat(bounds.get(series)).as(series + " ends").isEqualTo("+Inf");
          assertThat(samples.get(series)).as(series + " adds up").isEqualTo(last);
        });
  }

  /** The samples of that name with these labels among theirs, as name and value by turns. */
  public List<Sample> find(String name, String... labels) {
    return samples.entrySet().stream()
        .filter(entry -> entry.getKey().name.equals(name))
        .filter(entry -> has(entry.getKey(), labels))
        .map(entry -> new Sample(name, entry.getKey().labels, entry.getValue()))
        .toList();
  }

  /** The value of the only one. */
  public double value(String name, String... labels) {
    List<Sample> found = find(name, labels);
    assertThat(found).as(name + " " + List.of(labels) + " in " + samples.keySet()).hasSize(1);
    return found.get(0).value;
  }

  /** The type of a family, or nothing. */
  public String type(String name) {
    return types.getOrDefault(name, "");
  }

  private static boolean has(Sample sample, String... labels) {
    for (int i = 0; i < labels.length; i += 2) {
      if (!labels[i + 1].equals(sample.labels.get(labels[i]))) {
        return false;
      }
    }
    return true;
  }
}
