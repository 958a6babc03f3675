package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a route reads from the body of a request. */
record RequestBodies(ServiceModel service, Schemas schemas, Fields fields) {
  private static final String JSON = "application/json";
  private static final String BYTES = "application/octet-stream";
  private static final String ANYTHING = "*/*";

  /** Null if it reads none. */
  @Nullable RequestBody of(RouteModel route) {
    if (route.form()) {
      return form(route);
    }
    Optional<ParameterModel> body = route.body();
    if (body.isEmpty() && route.consumes().isEmpty()) {
      return null;
    }
    RequestBody request = new RequestBody();
    request.setRequired(body.map(RequestBodies::required).orElse(true));
    body.map(ParameterModel::description)
        .filter(text -> !text.isEmpty())
        .ifPresent(request::setDescription);
    return request.content(content(route, body));
  }

  /** A list may be empty, but it must be there: {@code []} is a body, and nothing is none. */
  private static boolean required(ParameterModel body) {
    return !body.type().absentable() && body.defaultText().isEmpty();
  }

  private Content content(RouteModel route, Optional<ParameterModel> body) {
    Optional<ValueType> type = body.map(p -> p.type().present());
    boolean bytes = type.filter(t -> isScalar(t, ScalarType.BYTES)).isPresent();
    String media = route.consumes().map(c -> c.media()).orElse(bytes ? BYTES : JSON);
    MediaType content = new MediaType();
    Optional<ValueType> consumed = route.consumes().flatMap(c -> c.type());
    if (consumed.isPresent()) {
      content.schema(schemas.of(consumed.get(), Direction.REQUEST));
    } else if (body.isPresent() && !bytes && !(isText(type.get()) && json(route))) {
      content.schema(fields.schema(body.get()));
    }
    return new Content().addMediaType(media, content);
  }

  /** Whether a String is the text of a JSON document, of which nothing more is known. */
  private static boolean json(RouteModel route) {
    return route.consumes().filter(c -> c.media().contains("json")).isPresent();
  }

  private static boolean isText(ValueType type) {
    return isScalar(type, ScalarType.STRING);
  }

  private static boolean isScalar(ValueType type, ScalarType scalar) {
    return type instanceof ValueType.Scalar s && s.scalar() == scalar;
  }

  private RequestBody form(RouteModel route) {
    Schema<Object> form = Schemas.object();
    MediaType content = new MediaType().schema(form);
    for (ParameterModel parameter : route.parameters()) {
      if (parameter.source() instanceof ParameterSource.Form field) {
        add(form, field.name(), fields.described(parameter), parameter.required());
        if (parameter.type().parts()) {
          // Else it is what the schema says: bytes of no type (OpenAPI 3.1, multipart content).
          content.addEncoding(field.name(), new Encoding().contentType(ANYTHING));
        }
      } else if (parameter.source() instanceof ParameterSource.FormRecord) {
        for (ComponentModel component : fields.components(parameter)) {
          String name = service.naming().apply(component.name());
          add(form, name, fields.described(component), Fields.required(component));
        }
      }
    }
    return new RequestBody()
        .required(form.getRequired() != null)
        .content(new Content().addMediaType(route.formMedia(), content));
  }

  private static void add(Schema<Object> form, String name, Schema<Object> field, boolean must) {
    form.addProperty(name, field);
    if (must) {
      form.addRequiredItem(name);
    }
  }
}
