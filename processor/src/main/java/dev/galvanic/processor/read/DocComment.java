package dev.galvanic.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Javadoc comment as {@code Elements} has it, without its asterisks. It is taken apart here, and
 * not by javac's own trees, so that it is the same with every compiler.
 *
 * @param body what stands before the tags
 * @param tags in their order
 */
record DocComment(String body, List<DocComment.Tag> tags) {

  /** A tag at the beginning of a line, and all that follows it. */
  record Tag(String name, String text) {

    /** What the tag is about: a parameter, an exception. */
    String subject() {
      return text.isEmpty() ? "" : text.split("\\s", 2)[0];
    }

    /** What it says of that. */
    String description() {
      return text.substring(subject().length());
    }
  }

  DocComment {
    tags = List.copyOf(tags);
  }

  static DocComment of(String comment) {
    List<StringBuilder> blocks = new ArrayList<>(List.of(new StringBuilder()));
    for (String line : comment.lines().toList()) {
      if (line.stripLeading().startsWith("@")) {
        blocks.add(new StringBuilder());
      }
      blocks.get(blocks.size() - 1).append(line).append('\n');
    }
    return new DocComment(
        blocks.get(0).toString().strip(), blocks.stream().skip(1).map(DocComment::tag).toList());
  }

  private static Tag tag(StringBuilder block) {
    String[] parts = block.toString().strip().substring(1).split("\\s+", 2);
    return new Tag(parts[0], parts.length > 1 ? parts[1] : "");
  }

  /** The tags of these names. */
  Stream<Tag> tags(String... names) {
    List<String> wanted = List.of(names);
    return tags.stream().filter(tag -> wanted.contains(tag.name()));
  }
}
