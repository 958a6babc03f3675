package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.schema.Fingerprint;

/** A script as it goes into the jar. */
record Script(String file, String text) {

  /** Its line in the index, without an end. */
  String indexLine() {
    return file + " " + Fingerprint.ofScript(text);
  }
}
