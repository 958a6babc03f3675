/**
 * What a test sees of a running service, its spans, its log and its statements, and what it holds
 * of it: its clock, and what it must give back. {@link dev.galvanic.testing.probe.Probe} is what
 * the rest of the kit uses; tests get {@link dev.galvanic.testing.probe.Spans}, {@link
 * dev.galvanic.testing.probe.Logs}, {@link dev.galvanic.testing.probe.Statements} and {@link
 * dev.galvanic.testing.probe.TestClock}.
 *
 * <p>May depend on the runtime, AssertJ, Logback and Netty's leak detector, and on no other package
 * of the kit.
 */
@NullMarked
package dev.galvanic.testing.probe;

import org.jspecify.annotations.NullMarked;
