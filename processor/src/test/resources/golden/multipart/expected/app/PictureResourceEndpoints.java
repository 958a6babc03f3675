package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Part;
import dev.galvanic.http.PartArgument;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.validate.Constraints;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The endpoints of {@link PictureResource}. */
@Generated
final class PictureResourceEndpoints {
  private final PictureResource resource;
  private final Replies replies;

  PictureResourceEndpoints(PictureResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link PictureResource#add}. */
  Reply add(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Part picture = arguments.part("picture").required();
    String title = arguments.form("title").required(Texts.STRING);
    Optional<Integer> year = arguments.form("year").optional(Texts.INT);
    List<String> tag = arguments.form("tag").list(Texts.STRING);
    arguments.done();
    return replies.data(
        200, Codecs.INT, resource.add(picture, new PictureResource.About(title, year), tag));
  }

  /** {@link PictureResource#addMany}. */
  CompletionStage<Reply> addMany(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    PartArgument filesArgument = arguments.part("file");
    List<Part> files = filesArgument.list();
    Constraints.size(filesArgument, files, 1, 5);
    Optional<Part> coverPicture = arguments.part("cover_picture").optional();
    arguments.done();
    return resource
        .addMany(files, coverPicture)
        .thenApply(result -> replies.data(200, Codecs.INT, result));
  }

  /** {@link PictureResource#replace}. */
  Reply replace(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    Part picture = arguments.part("picture").orNull();
    arguments.done();
    resource.replace(id, picture);
    return replies.done(200);
  }
}
