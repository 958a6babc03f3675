package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an API document makes of Javadoc. */
class DocTextTest {

  @Test
  void aSentenceEndsAtAPointBeforeABlankOrWhereAParagraphBegins() {
    assertThat(DocText.of("Version 1.2 of it.\nMore.").firstSentence().plain())
        .isEqualTo("Version 1.2 of it.");
    assertThat(DocText.of("Version 1.2 of it.\nMore.").rest().plain()).isEqualTo("More.");
    assertThat(DocText.of("No point\n<p>More.").firstSentence().plain()).isEqualTo("No point");
    assertThat(DocText.of("See {@code a. b} too.").firstSentence().plain())
        .isEqualTo("See `a. b` too.");
  }

  @Test
  void tagsInTheTextBecomePlainText() {
    assertThat(
            DocText.of(
                    "{@code a {b}}, {@literal <c>}, {@link #d(int, String)}, {@link E#f g h},"
                        + " {@inheritDoc}")
                .plain())
        .isEqualTo("`a {b}`, <c>, d(int, String), g h, {@inheritDoc}");
  }

  @Test
  void htmlBecomesParagraphsAndLists() {
    assertThat(
            DocText.of("a <b class=\"x > y\">b</b>\n<p>c<ul>\n<li>d\n<li>e &lt; &copy;</ul>")
                .plain())
        .isEqualTo("a b\n\nc\n- d\n- e < &copy;");
  }

  @Test
  void whatIsMalformedStaysAsItIsWritten() {
    assertThat(DocText.of("a < b, Map<String, Integer>, {@code c & d").plain())
        .isEqualTo("a < b, Map<String, Integer>, {@code c & d");
  }

  @Test
  void aCommentHasItsTagsOnLinesOfTheirOwn() {
    DocComment comment = DocComment.of(" A text.\n @param a the\n   first\n @throws B if not\n");

    assertThat(comment.body()).isEqualTo("A text.");
    assertThat(comment.tags("param"))
        .singleElement()
        .extracting(DocComment.Tag::subject, tag -> DocText.of(tag.description()).plain())
        .containsExactly("a", "the first");
    assertThat(comment.tags("throws", "exception"))
        .extracting(DocComment.Tag::subject)
        .containsExactly("B");
  }
}
