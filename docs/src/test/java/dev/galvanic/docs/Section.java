package dev.galvanic.docs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of a page whose code is compiled with one and the same released folder.
 *
 * @param before the pieces before it on its page, whose releases it has too
 */
record Section(List<Section> before, List<CodeBlock> blocks) {
  private static final Pattern MADE =
      Pattern.compile("V\\d+__\\w+[.]sql|R__comments[.]sql|migrations|schema");

  /** Java blocks without a mark, or with this one. */
  List<CodeBlock> java(String mark) {
    return blocks.stream().filter(b -> b.isJava(mark)).toList();
  }

  /** What is released before its code is compiled, from the first on the page. */
  List<Section> releases() {
    return Stream.concat(before.stream(), Stream.of(this)).toList();
  }

  /** The file of the released folder that a block shows: {@code released/shop/schema}. */
  static Optional<String> releasedFile(CodeBlock block) {
    return block.marks().stream()
        .filter(mark -> mark.startsWith("released/"))
        .map(mark -> mark.substring("released/".length()))
        .findFirst();
  }

  /** The file of a build that a block shows: {@code V0002__users_v1.sql}. */
  static Optional<String> madeFile(CodeBlock block) {
    return block.marks().stream().filter(mark -> MADE.matcher(mark).matches()).findFirst();
  }
}
