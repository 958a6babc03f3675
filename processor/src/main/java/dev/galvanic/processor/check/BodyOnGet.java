package dev.galvanic.processor.check;

import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.Optional;

/** A body of a GET or HEAD, which means nothing (RFC 9110 section 9.3.1) and which proxies drop. */
final class BodyOnGet implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.all(service)
        .filter(o -> o.route().method() == HttpMethod.GET || o.route().method() == HttpMethod.HEAD)
        .forEach(
            operation ->
                body(operation.route())
                    .ifPresent(
                        at ->
                            diagnostics.error(
                                at,
                                Code.BODY_ON_GET,
                                operation.signature()
                                    + " answers "
                                    + operation.route().method()
                                    + ", whose requests have no body",
                                "Take it from the query, or answer POST")));
  }

  private static Optional<Origin> body(RouteModel route) {
    return route.parameters().stream()
        .filter(
            p ->
                p.source() instanceof ParameterSource.Body
                    || p.source() instanceof ParameterSource.Form
                    || p.source() instanceof ParameterSource.FormRecord)
        .map(ParameterModel::origin)
        .findFirst()
        .or(() -> route.consumes().map(c -> c.origin()));
  }
}
