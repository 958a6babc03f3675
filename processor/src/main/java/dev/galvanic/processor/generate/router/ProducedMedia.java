package dev.galvanic.processor.generate.router;

import dev.galvanic.processor.model.ResultModel;
import java.util.Optional;

/** The media type of replies that are not of the service's one shape. */
final class ProducedMedia {
  private ProducedMedia() {}

  static Optional<String> of(ResultModel result) {
    String media = "";
    if (result instanceof ResultModel.Raw raw) {
      media = raw.media();
    } else if (result instanceof ResultModel.Streamed streamed && !streamed.array()) {
      media = streamed.media();
    } else if (result instanceof ResultModel.Custom custom) {
      media = custom.media();
    }
    return Optional.of(media).filter(text -> !text.isEmpty());
  }
}
