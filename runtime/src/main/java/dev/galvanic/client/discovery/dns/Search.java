package dev.galvanic.client.discovery.dns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a name that is not written in full may stand for, as {@code /etc/resolv.conf} says
 * (resolv.conf(5)): in a pod of Kubernetes, {@code regions} is {@code
 * regions.default.svc.cluster.local}.
 *
 * @param dots a name with so many is tried as it is before it is completed
 * @param domains what it is completed with, the first one first
 */
record Search(int dots, List<String> domains) {
  static final Search NONE = new Search(1, List.of());

  private static final Logger LOG = LoggerFactory.getLogger(Search.class);
  private static final Path FILE = Path.of("/etc/resolv.conf");
  private static final int MOST_DOTS = 15;

  Search {
    domains = List.copyOf(domains);
  }

  /** That of this machine; none where there is no such file. */
  static Search ofSystem() {
    try {
      return Files.exists(FILE) ? read(Files.readAllLines(FILE)) : NONE;
    } catch (IOException e) {
      LOG.warn("{} cannot be read, so names are taken as they are: {}", FILE, e.toString());
      return NONE;
    }
  }

  /** Of several lists the last one counts. */
  static Search read(List<String> lines) {
    int dots = 1;
    List<String> domains = List.of();
    for (String line : lines) {
      String[] words = line.strip().split("\\s+");
      switch (words[0]) {
        case "search", "domain" -> domains = List.of(words).subList(1, words.length);
        case "options" -> dots = dots(words, dots);
        default -> {
          // Name servers, which others read, and comments.
        }
      }
    }
    return new Search(dots, domains);
  }

  private static int dots(String[] options, int before) {
    int dots = before;
    for (String option : options) {
      if (option.matches("ndots:\\d{1,9}")) {
        dots = Math.min(MOST_DOTS, Integer.parseInt(option.substring("ndots:".length())));
      }
    }
    return dots;
  }

  /**
   * All that the name may stand for, in the order in which it is tried. One without a dot that can
   * be completed is not looked for at the root, where servers that know the domains often cannot
   * ask: that nobody tells would then hide that there is none.
   */
  List<String> names(String name) {
    if (name.endsWith(".") || domains.isEmpty()) {
      return List.of(name);
    }
    long found = name.chars().filter(each -> each == '.').count();
    List<String> names = new ArrayList<>();
    domains.forEach(domain -> names.add(name + "." + domain));
    if (found >= dots) {
      names.add(0, name);
    } else if (found > 0) {
      names.add(name);
    }
    return names;
  }
}
