package dev.galvanic.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A Markdown page and its fenced blocks, in order. */
record Page(String name, String text, List<CodeBlock> blocks) {

  /** Every page of the documentation, the README included, sorted by name. */
  static List<Page> all() throws IOException {
    Path docs = Path.of("").toAbsolutePath();
    List<Page> pages = new ArrayList<>();
    pages.add(read(docs.getParent(), docs.getParent().resolve("README.md")));
    try (Stream<Path> files = Files.walk(docs)) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".md") && !f.startsWith(docs.resolve("target")))
              .sorted()
              .toList()) {
        pages.add(read(docs.getParent(), file));
      }
    }
    return pages;
  }

  /** The page of this file name, of the docs folder itself. */
  static Page named(String file) throws IOException {
    return all().stream().filter(p -> p.name().equals("docs/" + file)).findFirst().orElseThrow();
  }

  /** The Java blocks that are right, and no release. */
  List<CodeBlock> rightJava() {
    return blocks.stream().filter(b -> b.isJava("")).toList();
  }

  /** The page in pieces: a block that is released after others begins a new one. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<CodeBlock> piece = new ArrayList<>();
    for (CodeBlock block : blocks) {
      boolean begun = piece.stream().anyMatch(b -> b.isJava("") || b.isJava("wrong"));
      if (block.isJava("released") && begun) {
        sections.add(new Section(List.copyOf(sections), List.copyOf(piece)));
        piece.clear();
      }
      piece.add(block);
    }
    sections.add(new Section(List.copyOf(sections), List.copyOf(piece)));
    return sections;
  }

  private static Page read(Path root, Path file) throws IOException {
    String name = root.relativize(file).toString();
    String text = Files.readString(file);
    List<CodeBlock> blocks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).startsWith("```")) {
          end++;
        }
        blocks.add(block(name, i, lines.subList(i, end)));
        i = end;
      }
    }
    return new Page(name, text, List.copyOf(blocks));
  }

  private static CodeBlock block(String page, int index, List<String> lines) {
    List<String> words = List.of(lines.get(0).substring(3).trim().split("\\s+"));
    return new CodeBlock(
        page,
        index + 1,
        words.get(0),
        Set.copyOf(new TreeSet<>(words.subList(1, words.size()))),
        String.join("\n", lines.subList(1, lines.size())) + "\n");
  }
}
