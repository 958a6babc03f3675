package dev.galvanic.processor.read;

import dev.galvanic.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A companion to be written.
 *
 * @param type whose it is
 * @param text the type's model, in pieces that fit into a constant
 * @param origins what it was made from
 */
public record CompanionModel(TypeRef type, List<String> text, List<TypeRef> origins) {

  /** In characters, which are all ASCII; a constant holds 65,535 bytes. */
  private static final int PIECE = 60_000;

  public CompanionModel {
    text = List.copyOf(text);
    origins = List.copyOf(origins);
  }

  static CompanionModel of(TypeModel model, List<TypeRef> origins, ModelText<TypeModel> texts) {
    String text = texts.write(model);
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < text.length(); i += PIECE) {
      pieces.add(text.substring(i, Math.min(text.length(), i + PIECE)));
    }
    return new CompanionModel(model.type(), pieces, origins);
  }
}
