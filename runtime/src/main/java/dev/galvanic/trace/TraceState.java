package dev.galvanic.trace;

/** What other systems hand on with a trace; Brave passes it from span to span. */
record TraceState(String text) {}
