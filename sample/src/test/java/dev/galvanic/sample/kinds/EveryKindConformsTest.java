package dev.galvanic.sample.kinds;

import dev.galvanic.testing.TestService;
import dev.galvanic.testing.conformance.Conformance;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is generated for a kind of value and what the document says of it are the same. */
class EveryKindConformsTest {
  @RegisterExtension static final TestService service = TestService.of(new KindsServiceModule());

  @TestFactory
  Stream<DynamicTest> conformance() {
    return Conformance.of(service).tests();
  }
}
