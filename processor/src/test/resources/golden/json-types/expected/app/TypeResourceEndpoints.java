package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;

/** The endpoints of {@link TypeResource}. */
@Generated
final class TypeResourceEndpoints {
  private final TypeResource resource;
  private final Replies replies;

  TypeResourceEndpoints(TypeResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link TypeResource#scalars}. */
  Reply scalars(Exchange exchange) throws Exception {
    return replies.data(200, ScalarsCodec.INSTANCE, resource.scalars());
  }

  /** {@link TypeResource#scalars}. */
  Reply scalars2(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Scalars scalars = arguments.body(ScalarsCodec.INSTANCE);
    arguments.done();
    return replies.data(200, ScalarsCodec.INSTANCE, resource.scalars(scalars));
  }

  /** {@link TypeResource#containers}. */
  Reply containers(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Containers containers = arguments.body(ContainersCodec.INSTANCE);
    arguments.done();
    return replies.data(200, ContainersCodec.INSTANCE, resource.containers(containers));
  }

  /** {@link TypeResource#boxes}. */
  Reply boxes(Exchange exchange) throws Exception {
    return replies.data(200, new BoxCodec<>(new BoxCodec<>(TreeCodec.INSTANCE)), resource.boxes());
  }
}
