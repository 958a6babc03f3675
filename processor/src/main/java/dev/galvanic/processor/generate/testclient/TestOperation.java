package dev.galvanic.processor.generate.testclient;

import dev.galvanic.processor.model.ErasedSignature;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ValueType;
import java.util.Optional;

/**
 * A method of a test client.
 *
 * @param name the method's
 * @param route the call, with what a test gives and gets
 * @param lines what each line of the reply holds, if it is one document a line
 */
record TestOperation(String name, RouteModel route, Optional<ValueType> lines) {

  ErasedSignature signature() {
    return ErasedSignature.of(name, route);
  }

  TestOperation named(String other) {
    return new TestOperation(other, route, lines);
  }
}
