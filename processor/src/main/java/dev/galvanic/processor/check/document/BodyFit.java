package dev.galvanic.processor.check.document;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ConsumedModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.document.ApiOperation;
import dev.galvanic.processor.model.document.ApiSchema;
import dev.galvanic.processor.model.document.Json;
import dev.galvanic.processor.model.document.MediaTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the body or form that a call sends is what the document takes. */
final class BodyFit {
  private final ServiceModel service;
  private final ClientModel client;
  private final RouteModel route;
  private final ApiOperation api;
  private final Differences differences;

  BodyFit(
      ServiceModel service,
      ClientModel client,
      RouteModel route,
      ApiOperation api,
      Differences differences) {
    this.service = service;
    this.client = client;
    this.route = route;
    this.api = api;
    this.differences = differences;
  }

  void check() {
    if (api.bodyElsewhere()) {
      return;
    }
    Optional<Json> taken = api.body();
    Optional<ParameterModel> body = route.body();
    if (body.isPresent()) {
      body(body.get(), taken);
    } else if (route.form()) {
      form(taken);
    } else if (taken.filter(b -> b.flag("required")).isPresent()) {
      differences.call(
          "sends no body, which " + differences.document() + " requires",
          "Add a parameter for the body");
    }
  }

  private void body(ParameterModel body, Optional<Json> taken) {
    String media = media(body);
    if (taken.isEmpty()) {
      differences.parameter(
          body.origin(),
          body.name(),
          "is sent as the body, and " + differences.document() + " takes none",
          "Remove it");
      return;
    }
    List<String> medias = api.media(taken.get());
    Optional<ApiSchema> schema = api.schema(taken.get(), media);
    if (schema.isPresent() && MediaTypes.same(media, MediaTypes.JSON) && !raw(body, media)) {
      fit(body).check(body.type().present(), schema.get(), "body");
    } else if (!medias.isEmpty() && !takes(medias, media)) {
      differences.parameter(
          body.origin(),
          body.name(),
          "is sent as "
              + media
              + ", and "
              + differences.document()
              + " takes "
              + String.join(" or ", medias),
          "Say what it is by @Consumes(media)");
    }
  }

  private static boolean takes(List<String> medias, String media) {
    return medias.stream().anyMatch(m -> MediaTypes.holds(m, media));
  }

  /** Whether it is sent as it is, whatever it then is. */
  private static boolean raw(ParameterModel body, String media) {
    return body.type().present() instanceof ValueType.Scalar scalar
        && (scalar.scalar() == ScalarType.BYTES
            || scalar.scalar() == ScalarType.STRING && !media.equals(MediaTypes.JSON));
  }

  private String media(ParameterModel body) {
    boolean bytes =
        body.type().present() instanceof ValueType.Scalar scalar
            && scalar.scalar() == ScalarType.BYTES;
    return route
        .consumes()
        .map(ConsumedModel::media)
        .filter(media -> !media.isEmpty())
        .orElse(bytes ? "application/octet-stream" : MediaTypes.JSON);
  }

  private void form(Optional<Json> taken) {
    String media = route.formMedia();
    Optional<ApiSchema> schema = taken.flatMap(b -> api.schema(b, media));
    if (taken.isEmpty() || schema.isEmpty() && !takes(api.media(taken.get()), media)) {
      differences.call(
          route.multipart()
              ? "sends parts of a form, which " + differences.document() + " does not take"
              : "sends a form, which " + differences.document() + " does not take",
          "Send a body");
      return;
    }
    taken.ifPresent(form -> schema.ifPresent(fields -> fields(form, fields)));
  }

  private void fields(Json taken, ApiSchema form) {
    Set<String> sent = new HashSet<>();
    for (ParameterModel parameter : route.parameters()) {
      if (parameter.source() instanceof ParameterSource.Form field) {
        sent.add(field.name());
        field(parameter, parameter.type(), field.name(), taken, form);
      } else if (parameter.source() instanceof ParameterSource.FormRecord
          && parameter.type().present() instanceof ValueType.RecordOf use) {
        for (ComponentModel component :
            service.record(use.type()).map(RecordModel::components).orElse(List.of())) {
          String name = client.naming().apply(component.name());
          sent.add(name);
          field(parameter, component.type(), name, taken, form);
        }
      }
    }
    form.demanded().stream()
        .filter(name -> !sent.contains(name))
        .sorted()
        .forEach(
            name ->
                differences.whole(
                    "form/" + name,
                    "is required by " + differences.document() + ", and is not sent",
                    "Add a parameter for it"));
  }

  private void field(
      ParameterModel parameter, ValueType type, String name, Json taken, ApiSchema form) {
    Optional<ApiSchema> property = form.property(name);
    List<String> medias =
        route.multipart() ? api.fieldMedia(taken, route.formMedia(), name) : List.of();
    if (property.isPresent() && form.demanded().contains(name) && type.absentable()) {
      differences.parameter(
          parameter.origin(),
          parameter.name(),
          "may leave out " + name + ", which " + differences.document() + " requires",
          "Make it neither Optional nor @Nullable");
    } else if (property.isPresent() && !type.parts() && !takesText(medias)) {
      differences.parameter(
          parameter.origin(),
          parameter.name(),
          "is sent as the form field "
              + name
              + " in text/plain, and "
              + differences.document()
              + " takes "
              + String.join(" or ", medias),
          "Make it a Part, which has a media type of its own");
    } else if (property.isPresent()) {
      ValueType value = type.present();
      // Bytes in a media type that is said: the schema is of what they stand for.
      boolean bytes = value instanceof ValueType.Part && !medias.isEmpty();
      if (!bytes && !ManyValues.joined(value, property.get())) {
        ManyValues.one(value, property.get())
            .ifPresent(one -> fit(parameter).check(value, one, "form/" + name));
      }
    } else if (!form.open()) {
      differences.parameter(
          parameter.origin(),
          parameter.name(),
          "is sent as the form field "
              + name
              + ", which "
              + differences.document()
              + " does not have",
          "Rename or remove it");
    }
  }

  /** What is no part has no media type on the wire, which is text/plain (RFC 7578). */
  private static boolean takesText(List<String> medias) {
    return medias.isEmpty() || takes(medias, "text/plain");
  }

  private TypeFit fit(ParameterModel parameter) {
    return new TypeFit(
        service,
        client.naming(),
        true,
        differences.document(),
        (place, fact, action) -> differences.member(parameter.origin(), place, fact, action));
  }
}
