package dev.galvanic.processor.read;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.util.DocTreePath;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads Javadoc as the plain text, with CommonMark's code and lists, that an API document wants.
 */
final class DocReader {

  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ");

  private final DocTrees trees;

  DocReader(DocTrees trees) {
    this.trees = trees;
  }

  /** The whole text before the tags, empty if there is none. */
  String body(Element element) {
    return comment(element).map(c -> text(c.getFullBody())).orElse("");
  }

  String firstSentence(Element element) {
    return comment(element).map(c -> text(c.getFirstSentence())).orElse("");
  }

  /** What follows the first sentence. */
  String rest(Element element) {
    return comment(element).map(c -> text(c.getBody())).orElse("");
  }

  /** The text of {@code @param} for this name, empty if there is none. */
  String parameter(Element element, String name) {
    return comment(element).stream()
        .flatMap(c -> c.getBlockTags().stream())
        .filter(ParamTree.class::isInstance)
        .map(ParamTree.class::cast)
        .filter(p -> !p.isTypeParameter() && p.getName().getName().contentEquals(name))
        .map(p -> text(p.getDescription()))
        .findFirst()
        .orElse("");
  }

  /** The exceptions of {@code @throws} that exist, with their texts. */
  Map<TypeElement, String> exceptions(Element element) {
    Map<TypeElement, String> result = new LinkedHashMap<>();
    TreePath path = trees.getPath(element);
    comment(element)
        .ifPresent(
            comment ->
                comment.getBlockTags().stream()
                    .filter(ThrowsTree.class::isInstance)
                    .map(ThrowsTree.class::cast)
                    .forEach(
                        tag ->
                            exception(new DocTreePath(path, comment), tag)
                                .ifPresent(e -> result.put(e, text(tag.getDescription())))));
    return result;
  }

  private Optional<TypeElement> exception(DocTreePath comment, ThrowsTree tag) {
    DocTreePath reference = new DocTreePath(new DocTreePath(comment, tag), tag.getExceptionName());
    return trees.getElement(reference) instanceof TypeElement type
        ? Optional.of(type)
        : Optional.empty();
  }

  private Optional<DocCommentTree> comment(Element element) {
    return trees.getPath(element) == null
        ? Optional.empty()
        : Optional.ofNullable(trees.getDocCommentTree(element));
  }

  private static String text(List<? extends DocTree> trees) {
    StringBuilder out = new StringBuilder();
    trees.forEach(tree -> append(tree, out));
    return out.toString()
        .replaceAll("[ \\t]*\\R[ \\t]*", " ")
        .replaceAll(" *\u0001 *", "\n\n")
        .replaceAll(" *\u0002 *", "\n- ")
        .strip();
  }

  private static void append(DocTree tree, StringBuilder out) {
    if (tree instanceof TextTree text) {
      out.append(text.getBody());
    } else if (tree instanceof LiteralTree literal) {
      String quote = literal.getKind() == DocTree.Kind.CODE ? "`" : "";
      out.append(quote).append(literal.getBody().getBody()).append(quote);
    } else if (tree instanceof LinkTree link) {
      out.append(
          link.getLabel().isEmpty()
              ? link.getReference().getSignature().replaceFirst("^#", "").replace('#', '.')
              : text(link.getLabel()));
    } else if (tree instanceof EntityTree entity) {
      out.append(ENTITIES.getOrDefault(entity.getName().toString(), entity.toString()));
    } else if (tree instanceof StartElementTree start) {
      switch (start.getName().toString()) {
        case "p" -> out.append('\u0001');
        case "li" -> out.append('\u0002');
        default -> {}
      }
    } else if (tree.getKind() != DocTree.Kind.END_ELEMENT) {
      out.append(tree);
    }
  }
}
