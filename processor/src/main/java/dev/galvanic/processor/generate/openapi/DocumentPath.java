package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.RouteModel;

/**
 * A path of the document. OpenAPI takes two paths that differ in the names of their variables only
 * for one, so that all routes of one shape stand under the names that the first of them gives.
 */
record DocumentPath(PathTemplate template) {

  /** What the variable of a route of this shape is called here. */
  String variable(RouteModel route, String name) {
    int index = route.path().indexOf(name);
    return index >= 0 && template.segments().get(index) instanceof PathTemplate.Variable variable
        ? variable.name()
        : name;
  }
}
