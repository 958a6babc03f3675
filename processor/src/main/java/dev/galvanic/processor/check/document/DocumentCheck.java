package dev.galvanic.processor.check.document;

import dev.galvanic.processor.check.Check;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.document.ApiDocument;
import dev.galvanic.processor.model.document.ApiOperation;
import dev.galvanic.processor.model.document.DocumentModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.Optional;

/** Clients that ask for what the document of the other side has not, or has otherwise. */
public final class DocumentCheck implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (ClientModel client : service.clients()) {
      client.document().ifPresent(named -> check(service, client, named, diagnostics));
    }
  }

  private static void check(
      ServiceModel service, ClientModel client, DocumentModel named, Diagnostics diagnostics) {
    if (named.document().isEmpty()) {
      diagnostics.error(
          named.origin(),
          Code.BAD_DOCUMENT,
          named.path() + " " + named.problem(),
          "Name a resource that is an OpenAPI document in JSON, as in"
              + " api/region-service.json");
      return;
    }
    for (RouteModel route : client.operations()) {
      Optional<ApiOperation> found = named.document().get().operation(route);
      Differences differences = new Differences(client, route, named, diagnostics);
      if (found.isEmpty()) {
        if (!named.document().get().elsewhere(route)) {
          unknown(client, route, named, diagnostics);
        }
      } else {
        new ParameterFit(service, client, route, found.get(), differences).check();
        new BodyFit(service, client, route, found.get(), differences).check();
        new ReplyFit(service, client, route, found.get(), differences).check();
        new ErrorFit(route, found.get(), differences).check();
      }
    }
  }

  private static void unknown(
      ClientModel client, RouteModel route, DocumentModel named, Diagnostics diagnostics) {
    ApiDocument document = named.document().orElseThrow();
    diagnostics.error(
        route.origin(),
        Code.UNKNOWN_OPERATION,
        client.type().nested()
            + "."
            + route.handler()
            + " calls "
            + route.label()
            + ", which "
            + named.name()
            + " does not have",
        Nearest.question(route.label(), document.labels()) + "Correct the method or the path");
  }
}
