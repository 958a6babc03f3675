package dev.galvanic.processor.read;

import dev.galvanic.processor.report.Code;

/** What is wrong with a released folder. */
record ReleasedProblem(Code code, String fact, String action) {}
