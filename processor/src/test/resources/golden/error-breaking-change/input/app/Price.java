package app;

import dev.galvanic.annotation.Breaks;

@Breaks("nobody reads prices yet")
record Price(long cents) {}
