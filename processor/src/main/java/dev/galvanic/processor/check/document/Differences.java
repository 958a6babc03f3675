package dev.galvanic.processor.check.document;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.document.DocumentModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** Reports where a call and the document differ. */
final class Differences {
  private final RouteModel route;
  private final String call;
  private final String document;
  private final Diagnostics diagnostics;
  private int members;

  Differences(ClientModel client, RouteModel route, DocumentModel named, Diagnostics diagnostics) {
    this.route = route;
    this.call = client.type().nested() + "." + route.handler();
    this.document = named.name();
    this.diagnostics = diagnostics;
  }

  /** The file's name. */
  String document() {
    return document;
  }

  /** Of a parameter; {@code fact} goes on after {@code limit of Cities.list}. */
  void parameter(Origin at, String name, String fact, String action) {
    diagnostics.error(at, Code.PARAMETER_MISMATCH, name + " of " + call + " " + fact, action);
  }

  /** Of the whole call; {@code fact} goes on after {@code Cities.list}. */
  void call(String fact, String action) {
    diagnostics.error(route.origin(), Code.PARAMETER_MISMATCH, call + " " + fact, action);
  }

  /**
   * Of a body or reply; several may be of one method.
   *
   * @param place such as {@code reply/data/name}
   */
  void member(Origin at, String place, String fact, String action) {
    diagnostics.error(
        at, Code.MEMBER_MISMATCH, place + " of " + call + " " + fact, action, ++members, "");
  }

  /** Of a body or reply, at the method. */
  void whole(String place, String fact, String action) {
    member(route.origin(), place, fact, action);
  }
}
