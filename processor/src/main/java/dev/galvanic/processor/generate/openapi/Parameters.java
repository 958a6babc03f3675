package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;

/** What a route reads from path, query, headers and cookies. */
record Parameters(ServiceModel service, Fields fields) {

  /**
   * @param path as the document writes it, whose variables may be called otherwise than the route's
   */
  List<Parameter> of(RouteModel route, DocumentPath path) {
    List<Parameter> all = new ArrayList<>();
    for (ParameterModel parameter : route.parameters()) {
      ParameterSource source = parameter.source();
      if (source instanceof ParameterSource.Path variable) {
        all.add(parameter("path", path.variable(route, variable.name()), parameter).required(true));
      } else if (source instanceof ParameterSource.Query query) {
        all.add(parameter("query", query.name(), parameter));
      } else if (source instanceof ParameterSource.QueryRecord) {
        fields.components(parameter).forEach(component -> all.add(query(component)));
      } else if (source instanceof ParameterSource.Header header) {
        all.add(parameter("header", header.name(), parameter));
      } else if (source instanceof ParameterSource.Cookie cookie) {
        all.add(parameter("cookie", cookie.name(), parameter));
      }
    }
    return all;
  }

  private Parameter parameter(String in, String name, ParameterModel parameter) {
    return parameter(
        in, name, parameter.required(), parameter.description(), fields.schema(parameter));
  }

  private Parameter query(ComponentModel component) {
    return parameter(
        "query",
        service.naming().apply(component.name()),
        Fields.required(component),
        component.description(),
        fields.schema(component));
  }

  private static Parameter parameter(
      String in, String name, boolean required, String description, Schema<Object> schema) {
    return new Parameter()
        .in(in)
        .name(name)
        .required(required)
        .description(description.isEmpty() ? null : description)
        .schema(schema);
  }
}
