package dev.galvanic.processor.check;

import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two parameters of a method that take one value of the request. */
final class ParameterNameClash implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.all(service).forEach(operation -> check(service, operation, diagnostics));
  }

  private static void check(ServiceModel service, Operation operation, Diagnostics diagnostics) {
    Map<String, ParameterModel> seen = new HashMap<>();
    for (ParameterModel parameter : operation.route().parameters()) {
      for (String place : places(service, operation.naming(), parameter)) {
        ParameterModel first = seen.putIfAbsent(place, parameter);
        if (first != null && first != parameter) {
          diagnostics.error(
              parameter.origin(),
              Code.CONTRADICTING_SOURCE,
              first.name()
                  + " and "
                  + parameter.name()
                  + " of "
                  + operation.signature()
                  + " are both the "
                  + place,
              "Rename one of them");
        }
      }
    }
  }

  private static List<String> places(
      ServiceModel service, Naming naming, ParameterModel parameter) {
    ParameterSource source = parameter.source();
    if (source instanceof ParameterSource.Path path) {
      return List.of("path variable " + path.name());
    }
    if (source instanceof ParameterSource.Query query) {
      return List.of("query parameter " + query.name());
    }
    if (source instanceof ParameterSource.QueryRecord) {
      return spread(service, naming, parameter, "query parameter ");
    }
    if (source instanceof ParameterSource.Header header) {
      return List.of("header " + header.name().toLowerCase(Locale.ROOT));
    }
    if (source instanceof ParameterSource.Cookie cookie) {
      return List.of("cookie " + cookie.name());
    }
    if (source instanceof ParameterSource.Form form) {
      return List.of("form field " + form.name());
    }
    return source instanceof ParameterSource.FormRecord
        ? spread(service, naming, parameter, "form field ")
        : List.of();
  }

  private static List<String> spread(
      ServiceModel service, Naming naming, ParameterModel parameter, String kind) {
    return parameter.type().present() instanceof ValueType.RecordOf use
        ? service.record(use.type()).stream()
            .flatMap(model -> model.components().stream())
            .map(component -> kind + naming.apply(component.name()))
            .toList()
        : List.of();
  }
}
